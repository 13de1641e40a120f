import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { intake, management, recruiter } from '../helpers/askers.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { evidence, idOf, managing } from '../writes/support.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const pooled = async (id: string): Promise<unknown> => {
  const { data, extensions } = await candour.ask(
    recruiter,
    `query @purpose(is: TALENT_POOL) { candidate(id: "${id}") { givenName } }`,
  );
  return extensions.access.refused[0] ?? data?.['candidate'];
};
const notice = (id: string, version: string, purposes: string) =>
  candour.ask(intake, managing(`recordNotice(candidate: "${id}", version: "${version}", purposes: [${purposes}])`));

describe('row 08: a purpose that no notice told the person of', () => {
  it('is refused, and opens with the notice that names it', async () => {
    const id = idOf(await candour.ask(intake, managing('createCandidate(input: { givenName: "Zoé" }) { id }')));
    await candour.ask(
      intake,
      managing(
        `giveConsent(candidate: "${id}", purpose: TALENT_POOL, noticeVersion: "v1", evidence: ${evidence}) { status }`,
      ),
    );
    await notice(id, 'v1', management);
    expect(await pooled(id)).toMatchObject({
      field: 'Candidate.givenName',
      code: 'NOTICE_MISSING',
      remedy:
        'Give the candidate a notice that covers TALENT_POOL, and names country, recipient and safeguard where the answer leaves the European Economic Area; and record it with recordNotice.',
    });
    // However late it is given: the person consents, so no assessment is needed (GDPR Art. 6(4)).
    candour.clock.now = new Date(candour.clock.now.getTime() + 90 * 86_400_000);
    await notice(id, 'v2', `${management}, TALENT_POOL`);
    expect(await pooled(id)).toEqual({ givenName: 'Zoé' });
    expect(candour.unplanned).toEqual([]);
  });
});
