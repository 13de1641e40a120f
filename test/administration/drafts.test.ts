import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../src/policy/PolicyDocument.js';
import { recruiter, selection } from '../helpers/askers.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { activePolicy, ada, bob, meant, take, without } from './policyLife.js';

let one: TestGateway;
let other: TestGateway;
let first: PolicyDocument;
beforeAll(async () => {
  one = await startTestGateway();
  other = await startTestGateway({ fresh: one.fresh });
  first = (await activePolicy(one)).document;
});
afterAll(async () => {
  await other.stop();
  await one.stop();
});

/** What a recruiter is told of one coordinate on a gateway: nothing refused, or the code, and the version that says so. */
const salaries = async ({ ask }: TestGateway) => {
  const { extensions } = await ask(
    recruiter,
    `query Q @purpose(is: ${selection}) { candidates(first: 1) { nodes { id salaryExpectation } } }`,
  );
  const { policyVersion, refused } = extensions.access;
  return { policyVersion, code: refused[0]?.code ?? null };
};

describe('the life of a policy', () => {
  it('closes by its author alone, opens with a second person, and binds the next answer of every gateway', async () => {
    expect(await salaries(one)).toEqual({ policyVersion: 1, code: null });
    expect(await salaries(other)).toEqual({ policyVersion: 1, code: null });
    const closing = await take(one, ada, ['create', { document: without(first, 'salary') }]);
    expect(closing).toMatchObject({
      status: 'DRAFT',
      baseVersion: 1,
      diff: [{ change: 'REMOVED', part: 'LINE', id: 'salary' }],
      judgement: { effect: 'TIGHTENING', needsApproval: false, faults: [], opens: [] },
    });
    await take(one, ada, ['submit', meant(closing)]);
    const closed = await take(one, ada, ['activate', meant(closing)]);
    expect(closed).toMatchObject({ status: 'ACTIVE', activatedNumber: 2, judgement: { effect: 'TIGHTENING' } });
    const refused = { policyVersion: 2, code: 'PURPOSE_NOT_ALLOWED' };
    expect([await salaries(one), await salaries(other)]).toEqual([refused, refused]);

    const opening = await take(other, ada, ['create', { document: first }]);
    expect(opening.judgement).toMatchObject({ effect: 'LOOSENING', needsApproval: true });
    expect(opening.judgement.opens.map(({ sentence }) => sentence)).toContain(
      'opens Candidate.salaryExpectation to HIRING_MANAGER for interviews',
    );
    await take(other, ada, ['submit', meant(opening)]);
    await take(one, bob, ['approve', meant(opening)]);
    await take(other, ada, ['activate', meant(opening)]);
    const open = { policyVersion: 3, code: null };
    expect([await salaries(one), await salaries(other)]).toEqual([open, open]);
  });

  it('leaves earlier records with the version that they were decided under', async () => {
    const { rows } = await one.database.pool.query<{ version: number; count: number }>(
      `select policy_version as version, count(*)::int from access_log_entry
       where tenant = 'acme' and purpose = $1 and type = 'Candidate' group by 1 order by 1`,
      [selection],
    );
    expect(rows.map(({ version }) => version)).toEqual([1, 2, 3]);
  });
});
