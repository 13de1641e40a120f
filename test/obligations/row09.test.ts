import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { management, recruiter, screening } from '../helpers/askers.js';
import { type Asker, type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { globexIntake, idOf, managing } from '../writes/support.js';

let candour: TestGateway;
let other: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
  other = await startTestGateway({ fresh: candour.fresh });
});
afterAll(async () => {
  await other.stop();
  await candour.stop();
});

const office = (id: string, role: 'CONTROLLER' | 'DPO'): Asker => ({
  ...{ id, kind: 'PERSON', roles: [role], tenant: 'globex', organisation: 'globex-hr' },
  purposes: ['POLICY_ADMINISTRATION'],
});
const [carol, dave, officer] = [office('carol', 'CONTROLLER'), office('dave', 'CONTROLLER'), office('odette', 'DPO')];
const marketer: Asker = { ...recruiter, tenant: 'globex', organisation: 'globex-hr' };

const shown = async (id: string, gateway = candour) => {
  const answer = await gateway.ask(
    marketer,
    `query @purpose(is: DIRECT_MARKETING) { candidate(id: "${id}") { givenName } }`,
  );
  return { answer, says: answer.extensions.access.refused[0]?.code ?? answer.data?.['candidate'] };
};
const isListed = async (id: string, gateway = candour): Promise<boolean> => {
  const query =
    'query Q($id: ID!) @purpose(is: DIRECT_MARKETING) { candidates(where: { id: { eq: $id } }) { totalCount nodes { id } } }';
  const { data, text } = await gateway.ask(marketer, query, { variables: { id } });
  const page = data?.['candidates'] as { readonly totalCount: number; readonly nodes: readonly { id: string }[] };
  if (!page) throw new Error(text);
  expect(page.nodes).toHaveLength(page.totalCount);
  return page.nodes.some((node) => node.id === id);
};
const later = (days: number) => new Date(candour.clock.now.getTime() + days * 86_400_000);
const at = (moment: Date) => {
  candour.clock.now = moment;
  other.clock.now = moment;
};
const notice = (id: string, version: string, purposes: string) =>
  candour.ask(
    globexIntake,
    managing(`recordNotice(candidate: "${id}", version: "${version}", purposes: [${purposes}])`),
  );
const register = async (as: Asker, field: string): Promise<{ readonly id: string; readonly holds: boolean }> => {
  const answer: ClientAnswer = await candour.ask(
    as,
    `mutation @purpose(is: POLICY_ADMINISTRATION) { done: ${field} { id holds } }`,
  );
  if (answer.errors.length > 0) throw new Error(answer.text);
  return answer.data?.['done'] as { id: string; holds: boolean };
};
const filing = () =>
  `fileCompatibility(collectedFor: ${screening}, usableFor: DIRECT_MARKETING, link: "Both about vacancies.",
    context: "They applied here.", nature: "Contact data.", consequences: "An e-mail.",
    safeguards: "They can object.", expiresAt: "${later(365).toISOString()}")`;

describe('row 09: data collected for recruitment, asked for marketing', () => {
  it('are refused until an assessment is signed, open from that instant, and are refused again once it is revoked', async () => {
    const made = await candour.ask(globexIntake, managing('createCandidate(input: { givenName: "Zoé" }) { id }'));
    const id = idOf(made);
    await notice(id, 'v1', `${screening}, ${management}`);
    at(later(45));
    expect((await shown(id)).says).toBe('NOTICE_MISSING');
    await notice(id, 'v2', 'DIRECT_MARKETING');
    const before = await shown(id);
    expect(before.says).toBe('PURPOSE_INCOMPATIBLE');
    expect(before.answer.extensions.access.refused[0]?.remedy).toBe(
      'Ask the candidate for consent to DIRECT_MARKETING, or have the controller file a compatibility assessment (GDPR Art. 6(4)).',
    );
    const [record] = await recordsOf(candour, before.answer);
    expect(record?.fields.map(({ code }) => code)).toContain('PURPOSE_INCOMPATIBLE');
    const filed = await register(carol, filing());
    expect((await shown(id, other)).says).toBe('PURPOSE_INCOMPATIBLE');
    await register(officer, `adviseCompatibility(id: "${filed.id}", advice: FAVOURABLE)`);
    expect((await shown(id, other)).says).toBe('PURPOSE_INCOMPATIBLE');
    expect(await isListed(id, other)).toBe(false);
    const signed = await register(dave, `signCompatibility(id: "${filed.id}")`);
    expect(signed).toEqual({ id: filed.id, holds: true });
    for (const gateway of [other, candour]) {
      expect((await shown(id, gateway)).says).toEqual({ givenName: 'Zoé' });
      expect(await isListed(id, gateway)).toBe(true);
    }
    await register(officer, `revokeCompatibility(id: "${filed.id}")`);
    for (const gateway of [other, candour]) {
      expect((await shown(id, gateway)).says).toBe('PURPOSE_INCOMPATIBLE');
      expect(await isListed(id, gateway)).toBe(false);
    }
    expect([...candour.unplanned, ...other.unplanned]).toEqual([]);
  });
});
