import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Room } from '../../src/access-log/Room.js';
import { GovernanceError } from '../../src/errors/GovernanceError.js';
import { reservedWrites } from '../../src/request/roomFault.js';
import { auditor, dpo, intake, recruiter, screening } from '../helpers/askers.js';
import { type Asker, type ClientAnswer, principal, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { fulfilling, gives, managing, newPerson, rowsOf, stored, withdraws } from '../writes/support.js';

let candour: TestGateway;
let room: Room = 'ENOUGH';
let person: string;
beforeAll(async () => {
  candour = await startTestGateway({ room: () => room });
  person = await newPerson(candour);
});
afterAll(() => candour.stop());

const list = `query @purpose(is: ${screening}) { candidates(first: 1) { nodes { id fullName } } }`;
const officer: Asker = {
  roles: ['DPO'],
  purposes: ['POLICY_ADMINISTRATION', 'ACCOUNTABILITY', 'SECURITY', 'RIGHTS_FULFILMENT'],
};
const admin: Asker = { roles: ['ADMIN'], purposes: ['POLICY_ADMINISTRATION'] };
const create = 'createCandidate(input: { givenName: "Zoé" }) { id }';
const withdraw = (): string => `withdrawConsent(candidate: "${person}", purpose: TALENT_POOL) { status }`;
const administer = (body: string): string => `mutation @purpose(is: POLICY_ADMINISTRATION) { ${body} }`;
const records = 'query @purpose(is: ACCOUNTABILITY) { accessRecords(first: 1) { nodes { recordId } } }';

const refused = {
  code: 'AUDIT_UNAVAILABLE',
  receipt: null,
  errors: [
    {
      message:
        'The disk has too little room left to record this access. Withdrawals, suspensions, revocations and the log go on.',
      extensions: { code: 'AUDIT_UNAVAILABLE', retryAfter: 30 },
    },
  ],
};
const size = async (): Promise<unknown> =>
  (
    await rowsOf(
      candour,
      `select (select sum(next) from access_log_head) as next, (select count(*) from candidate) as candidates`,
    )
  )[0];

/** Expects that nothing is answered, recorded or stored. */
async function expectRefused(work: () => Promise<ClientAnswer>): Promise<void> {
  const before = await size();
  const { data, ...answer } = await work();
  expect(answer).toMatchObject(refused);
  expect(data ?? null).toBeNull();
  expect(await size()).toEqual(before);
}

async function expectAnswered(work: () => Promise<ClientAnswer>): Promise<void> {
  const answer = await work();
  expect(answer.errors).toEqual([]);
  expect((await recordsOf(candour, answer)).length).toBeGreaterThan(0);
}

/** What takes no value in and lets none of a candidate out. */
const reserved: readonly (readonly [string, Asker, () => string])[] = [
  ['a withdrawal by intake', intake, () => managing(withdraw())],
  ['a withdrawal by the officer', officer, () => fulfilling(withdraw())],
  ['two withdrawals', intake, () => managing(`one: ${withdraw()} other: ${withdraw()}`)],
  ['a suspension', officer, () => administer('suspendPolicyLine(line: "salary", reason: "A complaint") { number }')],
  ['the revocation of a principal', admin, () => administer('revokePrincipal(principal: "p-x") { kind }')],
  ['the revocation of a token', admin, () => administer('revokeToken(id: "t-x") { kind }')],
  ['reading the log', auditor, () => records],
  ['reading what was opened by break-glass', officer, () => 'query @purpose(is: SECURITY) { breakGlassGrants { id } }'],
];

const ordinary: readonly (readonly [string, Asker, () => string])[] = [
  ['a list of candidates', recruiter, () => list],
  [
    'candidates, whatever the purpose',
    dpo,
    () => 'query @purpose(is: ACCOUNTABILITY) { candidates { nodes { fullName } } }',
  ],
  ['the person itself', dpo, () => `query @purpose(is: RIGHTS_FULFILMENT) { candidate(id: "${person}") { fullName } }`],
  ['a new candidate', intake, () => managing(create)],
  ['a withdrawal together with a new candidate', intake, () => managing(`${withdraw()} ${create}`)],
  ['vacancies', recruiter, () => '{ jobs { title } }'],
  ['introspection', recruiter, () => '{ __schema { queryType { name } } }'],
  ['a document that is none', recruiter, () => '{'],
  ['a purpose that is not granted', intake, () => records],
  ['an operation that states no purpose', recruiter, () => '{ candidates { nodes { id } } }'],
];

describe('below the watermark', () => {
  beforeEach(() => {
    room = 'RESERVE';
  });
  it.each(reserved)('%s goes on', (_what, asker, query) => expectAnswered(() => candour.ask(asker, query())));
  it.each(ordinary)('%s is refused, and no record is made of it', (_what, asker, query) =>
    expectRefused(() => candour.ask(asker, query())),
  );

  it('a withdrawal takes effect', async () => {
    room = 'ENOUGH';
    await gives(candour, person, 'TALENT_POOL');
    room = 'RESERVE';
    expect((await withdraws(candour, person, 'TALENT_POOL')).data).toEqual({
      withdrawConsent: { status: 'WITHDRAWN' },
    });
    room = 'ENOUGH';
    const asked = `query @purpose(is: TALENT_POOL) { candidate(id: "${person}") { givenName } }`;
    expect((await candour.ask(recruiter, asked)).data).toEqual({ candidate: { givenName: null } });
    expect(await stored(candour, person, 'given_name')).toBe('Zoé');
  });

  it('a refusal that HTTP makes is not recorded either', async () => {
    const before = await size();
    const refusal = new GovernanceError('LIMIT_EXCEEDED', 'Too many.');
    const { code, retryAfter, body } = await candour.gateway.answerRefusal(refusal, principal(recruiter));
    expect([code, retryAfter, body.receipt]).toEqual(['AUDIT_UNAVAILABLE', 30, null]);
    expect(await size()).toEqual(before);
  });

  it('the reserve is for writes that there are', () => {
    const mutations = Object.keys(candour.gateway.schema.getMutationType()?.getFields() ?? {});
    expect([...reservedWrites].filter((name) => !mutations.includes(name.replace('Mutation.', '')))).toEqual([]);
  });
});

describe('when the reserve is used', () => {
  beforeEach(() => {
    room = 'NONE';
  });
  it.each([...reserved, ...ordinary])('%s is refused', (_what, asker, query) =>
    expectRefused(() => candour.ask(asker, query())),
  );
  it('everything is answered again once there is room', async () => {
    room = 'ENOUGH';
    await expectAnswered(() => candour.ask(recruiter, list));
    await expectAnswered(() => candour.ask(auditor, records));
  });
});
