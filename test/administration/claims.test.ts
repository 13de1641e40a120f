import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nobody, person, rowsOf } from '../gateway/people.js';
import { auditor, counsel, dpo, recruiter } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { refusalOf } from '../writes/support.js';
import { controller } from './breakGlassSupport.js';

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

const admin: Asker = { roles: ['ADMIN'], purposes: ['POLICY_ADMINISTRATION'] };
const ada = person('EVERYTHING_VALID');
const claimFields = 'id candidate kind reference recordedAt liftedAt';
const recording = (candidate: string, { reference = 'RG 26/00123', as = controller as Asker, kind = 'CLAIM' } = {}) =>
  candour.ask(
    as,
    `mutation($reference: String!) @purpose(is: ${as.purposes[0]}) { recordClaim(candidate: "${candidate}", kind: ${kind}, reference: $reference) { ${claimFields} } }`,
    { variables: { reference } },
  );
const lifting = (candidate: string, id: string, as: Asker = controller) =>
  candour.ask(
    as,
    `mutation @purpose(is: ACCOUNTABILITY) { liftClaim(candidate: "${candidate}", id: "${id}") { ${claimFields} } }`,
  );
interface Claim {
  readonly id: string;
  readonly liftedAt: string | null;
}
const claimOf = ({ data }: { readonly data: unknown }): Claim =>
  Object.values(data as Record<string, Claim>)[0] as Claim;
const claimsOf = async (candidate: string, as: Asker = controller) =>
  await candour.ask(as, `query @purpose(is: ACCOUNTABILITY) { claims(candidate: "${candidate}") { ${claimFields} } }`);
const listed = async ({ ask }: TestGateway): Promise<unknown> => {
  const query = 'query @purpose(is: LEGAL_CLAIMS) { candidates(first: 100) { totalCount nodes { id } } }';
  const { data, text } = await ask(counsel, query);
  if (!data) throw new Error(text);
  return data['candidates'];
};
const emailOf = (id: string): string => rowsOf.acme.candidate.find((row) => row.id === id)?.email ?? '';
const everything =
  'givenName email work { employer } education { area } applications { score notes { text } } headline city dateOfBirth';

describe('a recorded claim', () => {
  it('opens to counsel what the policy names for LEGAL_CLAIMS, of this person alone, on every replica at once', async () => {
    expect(await listed(other)).toEqual({ totalCount: 0, nodes: [] });
    const id = claimOf(await recording(ada)).id;
    expect(await listed(other)).toEqual({ totalCount: 1, nodes: [{ id: ada }] });
    const answer = await other.ask(
      counsel,
      `query @purpose(is: LEGAL_CLAIMS) { candidate(id: "${ada}") { ${everything} } }`,
    );
    const read = answer.data?.['candidate'] as Record<string, unknown>;
    expect(read['email']).toBe(emailOf(ada));
    expect([read['headline'], read['city'], read['dateOfBirth']]).toEqual([null, null, null]);
    const opened = answer.extensions.access.refused.map(({ field }) => field);
    expect(opened).toEqual(['Candidate.headline', 'Candidate.city', 'Candidate.dateOfBirth']);
    const ines = person('CONSENT_WITHDRAWN');
    const refused = await other.ask(counsel, `query @purpose(is: LEGAL_CLAIMS) { candidate(id: "${ines}") { email } }`);
    expect(refused.data).toEqual({ candidate: { email: null } });
    expect(refused.extensions.access.refused).toMatchObject([
      {
        code: 'PURPOSE_NOT_ALLOWED',
        remedy:
          'No rule opens this for LEGAL_CLAIMS, or the person is under no claim or hold: only the controller can record one, with recordClaim.',
      },
    ]);
    const second = claimOf(await recording(ada, { kind: 'HOLD' })).id;
    await lifting(ada, id);
    expect(await listed(other)).toEqual({ totalCount: 1, nodes: [{ id: ada }] });
    await lifting(ada, second);
    expect(await listed(other)).toEqual({ totalCount: 0, nodes: [] });
  });

  it('needs neither notice nor retention nor consent of the person', async () => {
    for (const state of ['NO_NOTICE', 'RETENTION_EXPIRED', 'CONSENT_WITHDRAWN'] as const) {
      const id = person(state);
      const claim = claimOf(await recording(id)).id;
      expect(await listed(candour)).toEqual({ totalCount: 1, nodes: [{ id }] });
      await lifting(id, claim);
    }
  });

  it('is recorded with its person, and without its reference', async () => {
    const answer = await recording(ada, { reference: 'dossier-canary' });
    const [record] = await recordsOf(candour, answer);
    expect(record).toMatchObject({ type: 'Mutation', subjects: [ada], outcome: 'WRITTEN' });
    expect(record?.fields.map(({ field, mode }) => `${mode} ${field}`)).toEqual(['WRITE Mutation.recordClaim']);
    const { rows } = await candour.database.pool.query<{ leaf: string }>(
      "select convert_from(leaf, 'UTF8') as leaf from access_log_entry where tenant = 'acme'",
    );
    expect(rows.filter(({ leaf }) => leaf.includes('canary'))).toEqual([]);
    await lifting(ada, claimOf(answer).id);
  });

  it('is listed to the controller with what was lifted, of a person without claims as of nobody', async () => {
    const { data } = await claimsOf(ada);
    const claims = data?.['claims'] as readonly Claim[];
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.every(({ liftedAt }) => liftedAt !== null)).toBe(true);
    expect((await claimsOf(nobody)).data).toEqual({ claims: [] });
    expect((await claimsOf('x')).data).toEqual({ claims: [] });
    expect((await claimsOf(person('EVERYTHING_VALID', 'globex'))).data).toEqual({ claims: [] });
  });

  it('keeps the moment at which it was lifted first', async () => {
    const { id } = claimOf(await recording(ada));
    const first = claimOf(await lifting(ada, id)).liftedAt;
    candour.clock.now = new Date(candour.clock.now.getTime() + 60_000);
    expect(claimOf(await lifting(ada, id)).liftedAt).toBe(first);
  });
});

describe('the register of claims', () => {
  const mayNot =
    'ROLE_FORBIDDEN: None of the roles in the token may do this for the stated purpose. See the description of the field in the schema.';
  const profits =
    'ROLE_FORBIDDEN: A claim opens persons to those who read candidates, so none of them records or lifts it.';
  const accounting = { purposes: ['ACCOUNTABILITY'] } as const;
  it.each<[string, Asker, string]>([
    ['counsel, who profits', counsel, mayNot],
    ['a recruiter', { ...recruiter, purposes: recruiter.purposes.slice(0, 1) }, mayNot],
    ['the DPO', dpo, mayNot],
    ['an auditor', auditor, mayNot],
    ['an administrator', admin, mayNot],
    ['a controller who is counsel as well', { ...accounting, roles: ['CONTROLLER', 'LEGAL_COUNSEL'] }, profits],
    ['a controller who recruits as well', { ...accounting, roles: ['CONTROLLER', 'RECRUITER'] }, profits],
  ])('is not kept by %s', async (_who, as, sentence) => {
    expect(refusalOf(await recording(ada, { as }))).toBe(sentence);
    if (as.purposes.includes('ACCOUNTABILITY')) {
      expect(refusalOf(await lifting(ada, nobody, as))).toBe(sentence);
      expect(refusalOf(await claimsOf(ada, as))).toBe(sentence);
    }
  });

  it.each([nobody, person('EVERYTHING_VALID', 'globex'), 'x', ''])('knows nobody by the id "%s"', async (id) => {
    expect(refusalOf(await recording(id))).toBe('BAD_REQUEST: There is no such candidate.');
    expect(refusalOf(await lifting(id, nobody))).toBe('BAD_REQUEST: There is no such claim.');
  });

  it.each(['', ' ', 'two\nlines', 'x'.repeat(201), '\u0000', '\ud800'])('takes no reference %j', async (reference) => {
    expect((await recording(ada, { reference })).code).toBe('BAD_REQUEST');
  });

  it('keeps nothing of an operation of which one part is refused', async () => {
    const both = `mutation @purpose(is: ACCOUNTABILITY) {
      recordClaim(candidate: "${ada}", kind: HOLD, reference: "x") { id }
      closeBreakGlass(id: "${nobody}") { id } }`;
    expect(refusalOf(await candour.ask(controller, both))).toBe('BAD_REQUEST: There is no such grant of break-glass.');
    expect(await listed(candour)).toEqual({ totalCount: 0, nodes: [] });
  });
});
