import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demonstrationInstructions } from '../../src/demonstration/demonstrationPolicy.js';
import { carol, dave, meant, take } from '../administration/policyLife.js';
import { intake, candidate as itself, management, recruiter } from '../helpers/askers.js';
import { asOf, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { applied, done, romy, selecting, toldPerson } from '../writes/recruitingSupport.js';
import { fulfilling, managing, refusalOf } from '../writes/support.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
beforeEach(() => {
  candour.clock.now = noon;
});
afterAll(() => candour.stop());

const noon = new Date(asOf.getTime() + 12 * 3_600_000);
const contact = (id: string, by: string, at: string): string =>
  managing(`recordContact(candidate: "${id}", by: ${by}, at: "${at}") { id lastContactAt contacts { by at } }`);
const asked = (id: string): string =>
  `query @purpose(is: ${management}) { candidate(id: "${id}") { givenName } candidates(where: { id: { eq: "${id}" } }) { totalCount } }`;
/** What is answered of a person: its name or why not, and whether it is in a list. */
async function read(id: string): Promise<unknown> {
  const answer = await candour.ask(recruiter, asked(id));
  const fields = (await recordsOf(candour, answer)).flatMap((record) => record.fields);
  const code = fields.find(({ field, mode }) => field === 'Candidate.givenName' && mode === 'SELECT')?.code;
  const { candidate, candidates } = answer.data as {
    candidate: { givenName: string | null };
    candidates: { totalCount: number };
  };
  return [candidate.givenName ?? code, candidates.totalCount];
}
const usable = ['Zoé', 1];
const expired = ['RETENTION_EXPIRED', 0];

describe('row 17: retention binds at the read, from its trigger on', () => {
  it('refuses from the first second after two years from the last contact, though the row is there', async () => {
    const id = await toldPerson(candour);
    await done(candour, intake, contact(id, 'CANDIDATE', '2026-03-02T12:00:00Z'));
    candour.clock.now = new Date('2028-03-02T12:00:00Z');
    expect(await read(id)).toEqual(usable);
    candour.clock.now = new Date('2028-03-02T12:00:01Z');
    expect(await read(id)).toEqual(expired);
    const { rows } = await candour.database.pool.query('select given_name from candidate where id = $1', [id]);
    expect(rows).toEqual([{ given_name: 'Zoé' }]);
  });

  it('counts from no contact but one of the candidate, which begins it anew', async () => {
    const id = await toldPerson(candour);
    candour.clock.now = new Date('2028-03-02T12:00:01Z');
    for (const by of ['RECRUITER', 'AUTOMATIC']) {
      await done(candour, intake, contact(id, by, '2028-03-02T12:00:00Z'));
      expect(await read(id)).toEqual(expired);
    }
    const answer = await done(candour, intake, contact(id, 'CANDIDATE', '2028-03-02T12:00:00Z'));
    expect(answer.data).toEqual({
      recordContact: {
        id,
        lastContactAt: '2028-03-02T12:00:00.000Z',
        contacts: expect.arrayContaining(
          ['RECRUITER', 'AUTOMATIC', 'CANDIDATE'].map((by) => ({ by, at: '2028-03-02T12:00:00.000Z' })),
        ),
      },
    });
    expect(await read(id)).toEqual(usable);
  });

  it('never moves a last contact backwards, nor into the future', async () => {
    const id = await toldPerson(candour);
    await done(candour, intake, contact(id, 'CANDIDATE', '2026-03-01T10:00:00Z'));
    const { data } = await done(candour, intake, contact(id, 'CANDIDATE', '2025-03-01T10:00:00Z'));
    expect(data).toMatchObject({ recordContact: { lastContactAt: '2026-03-01T10:00:00.000Z' } });
    expect(refusalOf(await candour.ask(intake, contact(id, 'CANDIDATE', '2026-03-02T12:00:01Z')))).toBe(
      'BAD_REQUEST: "Mutation.recordContact(at:)" must lie between the year 1900 and now.',
    );
  });

  it('counts from the end of the last application where the controller says so, and not while one is under way', async () => {
    const instructed = demonstrationInstructions('acme');
    const retention = { for: 'P3M', after: 'PROCESS_END' };
    const purposes = { ...instructed.purposes, [management]: { basis: 'A6_1_B_CONTRACT', retention } };
    const draft = await take(candour, carol, [
      'create',
      { kind: 'INSTRUCTIONS', document: { ...instructed, purposes } },
    ]);
    await take(candour, carol, ['submit', meant(draft)]);
    await take(candour, dave, ['approve', meant(draft)]);
    await take(candour, carol, ['activate', meant(draft)]);
    const { candidate, application } = await applied(candour);
    candour.clock.now = new Date('2026-12-02T12:00:00Z');
    expect(await read(candidate)).toEqual(usable);
    const rejected = selecting(`moveApplication(application: "${application}", stage: REJECTED) { id }`);
    await done(candour, romy, rejected);
    candour.clock.now = new Date('2027-03-02T12:00:00Z');
    expect(await read(candidate)).toEqual(usable);
    candour.clock.now = new Date('2027-03-02T12:00:01Z');
    expect(await read(candidate)).toEqual(expired);
    await done(
      candour,
      itself(candidate),
      fulfilling(`updateCandidate(id: "${candidate}", set: { city: "Lille" }) { id }`),
    );
    expect(await read(candidate)).toEqual(expired);
  });
});
