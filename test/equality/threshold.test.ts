import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditor, dpo, recruiter } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { refusalOf } from '../writes/support.js';
import { addPersons, ask, countsOf, globexController, populate } from './support.js';

let candour: TestGateway;
let other: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
  other = await startTestGateway({ fresh: candour.fresh });
});
afterAll(async () => {
  expect([...candour.unplanned, ...other.unplanned]).toEqual([]);
  await other.stop();
  await candour.stop();
});

const raise = (persons: number, as: Asker = globexController, purpose = 'POLICY_ADMINISTRATION') =>
  candour.ask(
    as,
    `mutation @purpose(is: ${purpose}) { raiseEqualityThreshold(persons: ${persons}) { persons setAt } }`,
  );
const read = (as: Asker, purpose = 'ACCOUNTABILITY') =>
  candour.ask(as, `query @purpose(is: ${purpose}) { equalityThreshold { persons setAt } }`);
const mayNot =
  'ROLE_FORBIDDEN: None of the roles in the token may do this for the stated purpose. See the description of the field in the schema.';

describe('the threshold of equality statistics', () => {
  it('is ten until somebody raises it, and seen by who reads the statistics or the log', async () => {
    const globex = { tenant: 'globex' };
    for (const [as, purpose] of [
      [{ ...dpo, ...globex }, 'ACCOUNTABILITY'],
      [{ ...dpo, ...globex }, 'EQUALITY_MONITORING'],
      [{ ...auditor, ...globex }, 'ACCOUNTABILITY'],
      [globexController, 'POLICY_ADMINISTRATION'],
    ] as const)
      expect((await read(as, purpose)).data).toEqual({ equalityThreshold: { persons: 10, setAt: null } });
    expect((await read({ ...recruiter, ...globex }, 'TALENT_POOL')).code).toBe('ROLE_FORBIDDEN');
  });

  it.each([
    [9, 'must lie between 10 and 1000'],
    [0, 'must lie between 10 and 1000'],
    [-1, 'must lie between 10 and 1000'],
    [1_001, 'must lie between 10 and 1000'],
    [10, 'must be higher than the threshold that holds: it is never lowered'],
  ])('can not become %i', async (persons, fault) => {
    expect(refusalOf(await raise(persons))).toBe(`BAD_REQUEST: "Mutation.raiseEqualityThreshold(persons:)" ${fault}.`);
  });

  it.each<[string, Asker, string]>([
    ['the officer, who advises', dpo, 'ACCOUNTABILITY'],
    ['the officer, for the policy', { ...dpo, purposes: ['POLICY_ADMINISTRATION'] }, 'POLICY_ADMINISTRATION'],
    ['an administrator', { roles: ['ADMIN'], purposes: ['POLICY_ADMINISTRATION'] }, 'POLICY_ADMINISTRATION'],
    ['an auditor', auditor, 'ACCOUNTABILITY'],
    ['the controller, for the statistics themselves', globexController, 'EQUALITY_MONITORING'],
  ])('is not raised by %s', async (_who, as, purpose) => {
    expect(refusalOf(await raise(20, { ...as, tenant: 'globex' }, purpose))).toBe(mayNot);
  });

  it('is raised by the controller, recorded by digest, binds every replica, and changes nothing that is released', async () => {
    await populate(candour);
    await addPersons(candour, { count: 10, nationality: 'IN' });
    const before = await ask(other);
    const answer = await raise(20);
    expect(answer.data).toEqual({ raiseEqualityThreshold: { persons: 20, setAt: '2026-03-02T12:00:00.000Z' } });
    const [record] = await recordsOf(candour, answer);
    expect(record).toMatchObject({ type: 'Mutation', outcome: 'WRITTEN', subjects: [] });
    const { rows } = await candour.database.pool.query<{ leaf: string }>(
      "select convert_from(leaf, 'UTF8') as leaf from access_log_entry where tenant = 'globex' and fields @> '[{\"field\": \"Mutation.raiseEqualityThreshold\"}]' and outcome = 'WRITTEN'",
    );
    const entry = JSON.stringify({ number: 1, persons: 20, setAt: '2026-03-02T12:00:00.000Z', tenant: 'globex' });
    expect(rows.map(({ leaf }) => (JSON.parse(leaf) as { changeDigest: string }).changeDigest)).toEqual([
      createHash('sha256').update(entry).digest('hex'),
    ]);
    expect(await ask(other)).toEqual(before);
    expect(before.k).toBe(10);
    other.clock.now = new Date('2026-04-02T12:00:00Z');
    const after = await ask(other, { period: '2026-Q1' });
    expect(after.k).toBe(20);
    // Twelve of a cell are too few now; what is left of the others would tell them.
    expect(countsOf(before)['SHORTLISTED']).toEqual([10, 20]);
    expect(
      Object.values(countsOf(after))
        .flat()
        .every((count) => count === null),
    ).toBe(true);
  });

  it('never falls, nor rises twice to the same, whoever asks at once', async () => {
    for (const persons of [10, 15, 19, 20]) expect((await raise(persons)).code).toBe('BAD_REQUEST');
    const answers = await Promise.all([30, 30, 30].map((persons) => raise(persons)));
    expect(answers.filter(({ code }) => code === null)).toHaveLength(1);
    expect((await read(globexController)).data).toMatchObject({ equalityThreshold: { persons: 30 } });
    const acme = { ...globexController, tenant: 'acme' };
    expect((await read(acme)).data).toMatchObject({ equalityThreshold: { persons: 10 } });
  });
});
