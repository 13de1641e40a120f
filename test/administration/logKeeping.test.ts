import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nobody } from '../gateway/people.js';
import { auditor, dpo, recruiter } from '../helpers/askers.js';
import { asOwner } from '../helpers/database.js';
import { type Asker, type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { refusalOf } from '../writes/support.js';
import { controller } from './breakGlassSupport.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const admin: Asker = { roles: ['ADMIN'], purposes: ['POLICY_ADMINISTRATION'] };
const another: Asker = { ...controller, kind: 'PERSON', id: 'p-other-controller' };
const mayNot =
  'ROLE_FORBIDDEN: None of the roles in the token may do this for the stated purpose. See the description of the field in the schema.';
const reads =
  'ROLE_FORBIDDEN: The access log is about those who read candidates, so none of them decides what is kept of it.';
const recruits: Asker = { purposes: ['ACCOUNTABILITY'], roles: ['CONTROLLER', 'RECRUITER'] };

const retentionFields = 'months justification setAt prunedBelow oldestAt dueBelow waitsFor';
const setting = (
  months: number,
  { justification = null as string | null, as = controller as Asker } = {},
): Promise<ClientAnswer> =>
  candour.ask(
    as,
    `mutation($months: Int!, $justification: String) @purpose(is: ${as.purposes[0]}) {
      setLogRetention(months: $months, justification: $justification) { ${retentionFields} } }`,
    { variables: { months, justification } },
  );
const read = async (as: Asker = auditor): Promise<ClientAnswer> =>
  await candour.ask(as, `query @purpose(is: ACCOUNTABILITY) { logRetention { ${retentionFields} } }`);
const retention = async (): Promise<Readonly<Record<string, unknown>>> =>
  (await read()).data?.['logRetention'] as Readonly<Record<string, unknown>>;

describe('how long the log is kept', () => {
  it('is 12 months unless the controller says otherwise', async () => {
    expect(await retention()).toMatchObject({
      ...{ months: 12, justification: null, setAt: null, prunedBelow: '0', dueBelow: '0', waitsFor: [] },
    });
    expect(await retention()).toMatchObject({ oldestAt: candour.clock.now.toISOString() });
  });

  it.each([6, 12])('may be %i months without a word', async (months) => {
    const { data } = await setting(months);
    expect(data?.['setLogRetention']).toMatchObject({ months, justification: null });
    expect(await retention()).toMatchObject({ months, setAt: candour.clock.now.toISOString() });
  });

  it.each([13, 36])('may be %i months with a justification', async (months) => {
    expect(refusalOf(await setting(months))).toBe(
      'BAD_REQUEST: "Mutation.setLogRetention(justification:)" must say why the log is kept for more than 12 months.',
    );
    await setting(months, { justification: 'Misuse was found after 14 months.' });
    expect(await retention()).toMatchObject({ months, justification: 'Misuse was found after 14 months.' });
  });

  it.each([5, 0, -1, 37, 2_147_483_647])('may not be %i months', async (months) => {
    const before = await retention();
    expect(refusalOf(await setting(months, { justification: 'x' }))).toBe(
      'BAD_REQUEST: "Mutation.setLogRetention(months:)" must lie between 6 and 36: a log that is kept for less than six months proves too little, and the CNIL recommends 6 to 12 months, at most three years.',
    );
    expect(await retention()).toEqual(before);
  });

  it.each(['', ' ', 'x'.repeat(2_001), '\u0000'])('takes no justification %j', async (justification) => {
    expect((await setting(24, { justification })).code).toBe('BAD_REQUEST');
  });

  it('is recorded by a digest, and its text stands in no record', async () => {
    const answer = await setting(24, { justification: 'justification-canary' });
    const { rows } = await candour.database.pool.query<{ leaf: string; digest: string; number: number }>(
      `select convert_from(leaf, 'UTF8') as leaf, change_digest as digest,
         (select max(number) from access_log_retention where tenant = 'acme') as number
       from access_log_entry where tenant = 'acme' order by index`,
    );
    const { number } = rows[0] ?? { number: 0 };
    const setAt = candour.clock.now.toISOString();
    const entry = { justification: 'justification-canary', months: 24, number, setAt, tenant: 'acme' };
    const digest = createHash('sha256').update(JSON.stringify(entry)).digest('hex');
    expect(rows.filter((row) => row.digest === digest)).toHaveLength(1);
    expect(rows.filter(({ leaf }) => leaf.includes('canary'))).toEqual([]);
    const [record] = await recordsOf(candour, answer);
    expect(record).toMatchObject({ type: 'Mutation', subjects: [], outcome: 'WRITTEN' });
  });

  it('keeps every setting, with who has set it', async () => {
    await setting(18, { justification: 'x', as: { ...controller, purposes: ['POLICY_ADMINISTRATION'] } });
    const settings = await asOwner(
      candour.fresh.connection,
      "select number, months, set_by from access_log_retention where tenant = 'acme' order by number desc limit 2",
    );
    expect(settings).toMatchObject([
      { months: 18, set_by: controller.id },
      { months: 24, set_by: controller.id },
    ]);
  });

  it('is another one for each controller', async () => {
    const asked = { ...auditor, tenant: 'globex' };
    const { data } = await candour.ask(asked, 'query @purpose(is: ACCOUNTABILITY) { logRetention { months } }');
    expect(data).toEqual({ logRetention: { months: 12 } });
  });

  it.each<[string, Asker, string]>([
    ['an administrator', admin, mayNot],
    ['the DPO', dpo, mayNot],
    ['an auditor', auditor, mayNot],
    ['a controller who recruits as well', recruits, reads],
  ])('is not set by %s', async (_who, as, sentence) => {
    expect(refusalOf(await setting(12, { as }))).toBe(sentence);
  });

  it('is seen by who may read the log, and by nobody else', async () => {
    for (const as of [auditor, dpo, controller]) expect((await read(as)).code).toBeNull();
    const other = { ...recruiter, purposes: ['ACCOUNTABILITY'] } as const;
    expect((await read(other)).code).toBe('ROLE_FORBIDDEN');
  });
});

const holdFields = 'id reference placedAt liftedAt';
interface Hold {
  readonly id: string;
  readonly reference: string;
  readonly liftedAt: string | null;
}
const holdOf = ({ data, text }: ClientAnswer): Hold => {
  const [hold] = Object.values(data ?? {});
  if (typeof hold !== 'object' || hold === null) throw new Error(text);
  return hold as Hold;
};
const placing = (reference: string, as: Asker = controller): Promise<ClientAnswer> =>
  candour.ask(
    as,
    `mutation($reference: String!) @purpose(is: ${as.purposes[0]}) { placeLogHold(reference: $reference) { ${holdFields} } }`,
    { variables: { reference } },
  );
const lifting = (id: string, as: Asker = another): Promise<ClientAnswer> =>
  candour.ask(as, `mutation @purpose(is: ${as.purposes[0]}) { liftLogHold(id: "${id}") { ${holdFields} } }`);
const holds = async (as: Asker = auditor): Promise<readonly Hold[]> =>
  (await candour.ask(as, `query @purpose(is: ACCOUNTABILITY) { logHolds { ${holdFields} } }`)).data?.[
    'logHolds'
  ] as readonly Hold[];

describe('a hold on the log', () => {
  it.each<[string, Asker]>([
    ['the controller', controller],
    ['the controller, administering', { ...controller, purposes: ['POLICY_ADMINISTRATION'] }],
    ['the DPO', dpo],
  ])('is placed by %s, and listed until after it is lifted', async (_who, as) => {
    const { id } = holdOf(await placing('RG 26/00123', as));
    expect((await holds()).find((hold) => hold.id === id)).toMatchObject({ reference: 'RG 26/00123', liftedAt: null });
    const { liftedAt } = holdOf(await lifting(id));
    expect(liftedAt).toBe(candour.clock.now.toISOString());
    expect((await holds()).find((hold) => hold.id === id)).toMatchObject({ liftedAt });
  });

  it('that stands is listed before those that do not', async () => {
    const { id } = holdOf(await placing('first'));
    candour.clock.now = new Date(candour.clock.now.getTime() + 1_000);
    const later = holdOf(await placing('second'));
    await lifting(later.id);
    expect((await holds())[0]?.id).toBe(id);
    await lifting(id);
  });

  it('keeps the moment at which it was lifted first', async () => {
    const { id } = holdOf(await placing('x'));
    const { liftedAt } = holdOf(await lifting(id));
    candour.clock.now = new Date(candour.clock.now.getTime() + 60_000);
    expect(holdOf(await lifting(id)).liftedAt).toBe(liftedAt);
  });

  it.each<[string, Asker, Asker]>([
    ['who placed it', controller, controller],
    ['who answers for the service that placed it', controller, { ...controller, kind: 'PERSON', id: 'dev' }],
    ['another service of the same owner', controller, { ...controller, id: 'p-other-service' }],
    ['a service of who placed it', another, { ...controller, id: 'p-service', owner: 'p-other-controller' }],
  ])('is not lifted by %s', async (_who, placed, as) => {
    const { id } = holdOf(await placing('x', placed));
    const lifted = await lifting(id, as);
    expect(refusalOf(lifted)).toBe(
      'ROLE_FORBIDDEN: A hold on the access log is lifted by somebody who has not placed it, nor answers for a service that has.',
    );
    expect((await holds()).find((hold) => hold.id === id)).toMatchObject({ liftedAt: null });
  });

  it.each<[string, Asker, string]>([
    ['the DPO, also not its own', dpo, mayNot],
    ['an auditor', auditor, mayNot],
    ['an administrator', admin, mayNot],
    ['a controller who recruits as well', recruits, reads],
  ])('is not lifted by %s', async (_who, as, sentence) => {
    const { id } = holdOf(await placing('x', dpo));
    expect(refusalOf(await lifting(id, as))).toBe(sentence);
  });

  it('is placed by nobody who only looks', async () => {
    for (const as of [auditor, admin]) expect(refusalOf(await placing('x', as))).toBe(mayNot);
  });

  it.each([nobody, 'x', ''])('is not known by the id "%s"', async (id) => {
    expect(refusalOf(await lifting(id))).toBe(
      'BAD_REQUEST: "Mutation.liftLogHold(id:)" must be the id of a hold on the log.',
    );
  });

  it('of another controller is not known', async () => {
    const { id } = holdOf(await placing('x'));
    expect(refusalOf(await lifting(id, { ...another, tenant: 'globex' }))).toContain('must be the id of a hold');
  });

  it.each(['', ' ', 'two\nlines', 'x'.repeat(201), '\ud800'])('takes no reference %j', async (reference) => {
    expect((await placing(reference)).code).toBe('BAD_REQUEST');
  });

  it('is recorded by a digest, and its reference stands in no record', async () => {
    const hold = holdOf(await placing('hold-canary'));
    await lifting(hold.id);
    const { rows } = await candour.database.pool.query<{ leaf: string; digest: string }>(
      "select convert_from(leaf, 'UTF8') as leaf, change_digest as digest from access_log_entry where tenant = 'acme'",
    );
    expect(rows.filter(({ leaf }) => leaf.includes('canary'))).toEqual([]);
    const at = candour.clock.now.toISOString();
    const digestOf = (liftedAt: string | null): string =>
      createHash('sha256')
        .update(JSON.stringify({ id: hold.id, liftedAt, placedAt: at, reference: 'hold-canary', tenant: 'acme' }))
        .digest('hex');
    for (const digest of [digestOf(null), digestOf(at)])
      expect(rows.filter((row) => row.digest === digest)).toHaveLength(1);
  });
});
