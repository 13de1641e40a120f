import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIntegrator } from '../../src/access-log/integrate/createIntegrator.js';
import { signer } from '../access-log/support.js';
import { person } from '../gateway/people.js';
import { adviser, auditor, dpo, intake, management, recruiter, screening } from '../helpers/askers.js';
import { type Asker, type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';

let candour: TestGateway;
const ada = person('EVERYTHING_VALID');
const ines = person('CONSENT_WITHDRAWN');
const controller: Asker = { roles: ['CONTROLLER'], purposes: ['ACCOUNTABILITY', 'SECURITY'] };
const processor: Asker = { ...dpo, tenant: 'processor', purposes: ['ACCOUNTABILITY', 'SECURITY'] };
const relocation = 'MOBILITY_RELOCATION';
const thief: Asker = { ...adviser, id: 'thief', client: 'app', organisation: 'agency', tokenId: 'stolen' };

const hours = (count: number): Date => new Date(Date.UTC(2026, 2, 2, 12) + count * 3_600_000);
const by = async (asker: Asker, purpose: string, fields: string, id = ada): Promise<void> => {
  await candour.ask(asker, `query Q @purpose(is: ${purpose}) { candidate(id: "${id}") { ${fields} } }`);
};

beforeAll(async () => {
  candour = await startTestGateway();
  await by(thief, relocation, 'id givenName religiousBelief');
  candour.clock.now = hours(1);
  // The one has withdrawn the consent to it.
  await by(thief, relocation, 'givenName religiousBelief photoUrl', ines);
  await by(thief, relocation, 'ethnicOrigin');
  // Another principal, with the same application and organisation.
  await by({ ...thief, id: 'other', tokenId: 'other' }, relocation, 'city');
  await by({ ...thief, tenant: 'globex' }, relocation, 'city', person('EVERYTHING_VALID', 'globex'));
  await candour.ask(
    { ...intake, id: 'writer' },
    `mutation M @purpose(is: ${management}) { updateCandidate(id: "${ada}", set: { phone: "+33 1" }) { city } }`,
  );
  candour.clock.now = hours(2);
  await by(thief, relocation, 'city');
});
afterAll(() => candour.stop());

const selected = `from to controllers { tenant records subjects subjectTokens treeSize checkpoint
  categories { category special subjects } coordinates { coordinate mode records subjects }
  incomplete { prunedBelow notIntegrated sequenceGaps } }`;
const ask = (asker: Asker, args: string, purpose = 'SECURITY'): Promise<ClientAnswer> =>
  candour.ask(asker, `query B @purpose(is: ${purpose}) { breachScope(${args}) { ${selected} } }`);

interface Controller {
  readonly tenant: string;
  readonly records: number;
  readonly subjects: number;
  readonly subjectTokens: readonly string[];
  readonly categories: readonly {
    readonly category: string;
    readonly special: string | null;
    readonly subjects: number;
  }[];
  readonly coordinates: readonly {
    readonly coordinate: string;
    readonly mode: string;
    readonly records: number;
    readonly subjects: number;
  }[];
  readonly treeSize: string;
  readonly checkpoint: string | null;
}
const controllersOf = ({ data, errors }: ClientAnswer): readonly Controller[] => {
  if (!data) throw new Error(errors.map(({ message }) => message).join());
  return (data as { breachScope: { controllers: readonly Controller[] } }).breachScope.controllers;
};
const period = `from: "${hours(0).toISOString()}", to: "${hours(2).toISOString()}"`;
const written = ({ coordinates }: Controller): readonly string[] =>
  coordinates.map(({ coordinate, mode, records, subjects }) => `${coordinate} ${mode} ${records}/${subjects}`);

const scope = async (): Promise<void> => {
  const [acme, ...others] = controllersOf(await ask(dpo, `principal: "thief", ${period}`));
  expect(others).toEqual([]);
  if (acme === undefined) throw new Error('The controller was expected.');
  expect([acme.tenant, acme.records, acme.subjects, acme.subjectTokens.length]).toEqual(['acme', 3, 2, 2]);
  expect(written(acme)).toEqual([
    'Candidate.givenName SELECT 2/2',
    'Candidate.id SELECT 1/1',
    'Candidate.photoUrl SELECT 1/1',
    'Candidate.religiousBelief SELECT 1/1',
  ]);
  expect(acme.categories.map(({ category, special, subjects }) => [category, special, subjects])).toEqual(
    expect.arrayContaining([
      ['NAME', null, 2],
      ['UNIQUE_ID', null, 1],
      ['IMAGE', null, 1],
      ['RELIGIOUS_BELIEF', 'IS', 1],
      // Names hint at it, and so do photographs.
      ['RACIAL_OR_ETHNIC_ORIGIN', 'HINTS', 2],
    ]),
  );
};

describe('the scope of a breach', () => {
  it('counts persons, categories and coordinates that were shown, and no others', scope);

  it.each<[string, string, number, number]>([
    ['a principal', 'principal: "thief"', 3, 2],
    ['a client', 'client: "app"', 4, 2],
    ['an organisation', 'organisation: "agency"', 4, 2],
    ['the holder of a token', 'key: "stolen"', 3, 2],
    ['a principal that nobody is', 'principal: "app"', 0, 0],
    ['a token that nobody came with', 'key: "thief"', 0, 0],
  ])('is asked by %s', async (_what, suspect, records, subjects) => {
    const [acme] = controllersOf(await ask(dpo, `${suspect}, ${period}`));
    expect([acme?.records, acme?.subjects]).toEqual([records, subjects]);
  });

  it('tells what was written from what was read', async () => {
    const [acme] = controllersOf(await ask(controller, `principal: "writer", ${period}`, 'ACCOUNTABILITY'));
    expect(acme && written(acme)).toEqual(['Candidate.phone WRITE 1/1']);
  });

  it('includes the beginning of its period, and not the end', async () => {
    const within = async (from: number, to: number) => {
      const args = `principal: "thief", from: "${hours(from).toISOString()}", to: "${hours(to).toISOString()}"`;
      return controllersOf(await ask(dpo, args))[0]?.records;
    };
    expect([
      await within(0, 1),
      await within(1, 2),
      await within(2, 3),
      await within(0, 3),
      await within(3, 4),
    ]).toEqual([1, 2, 1, 4, 0]);
  });

  it('counts a person once over the turn of a year, whose tokens are two', async () => {
    const began = candour.clock.now;
    candour.clock.now = new Date('2027-01-01T00:00:00Z');
    await by(thief, relocation, 'city');
    const args = `principal: "thief", from: "${hours(0).toISOString()}", to: "2027-01-02T00:00:00Z"`;
    const [acme] = controllersOf(await ask(dpo, args));
    expect([acme?.records, acme?.subjects, acme?.subjectTokens.length]).toEqual([5, 2, 3]);
    candour.clock.now = began;
  });

  it.each<[string, string]>([
    ['nobody', period],
    ['two at once', `principal: "thief", client: "app", ${period}`],
    ['an empty name', `principal: "", ${period}`],
    ['a name with NUL', `principal: "\\u0000", ${period}`],
    [
      'a period that ends before it begins',
      `principal: "thief", from: "${hours(1).toISOString()}", to: "${hours(1).toISOString()}"`,
    ],
  ])('of %s is no question', async (_what, args) => {
    expect((await ask(dpo, args)).code).toBe('BAD_REQUEST');
  });

  it.each<[string, Asker, string, string | null]>([
    ['the DPO for security', dpo, 'SECURITY', null],
    ['the DPO for accountability', dpo, 'ACCOUNTABILITY', null],
    ['the controller for accountability', controller, 'ACCOUNTABILITY', null],
    ['the DPO for the rights of persons', dpo, 'RIGHTS_FULFILMENT', 'ROLE_FORBIDDEN'],
    ['an auditor', auditor, 'ACCOUNTABILITY', 'ROLE_FORBIDDEN'],
    ['a recruiter', recruiter, screening, 'ROLE_FORBIDDEN'],
  ])('is asked by %s, or not', async (_who, asker, purpose, code) => {
    expect((await ask(asker, `principal: "thief", ${period}`, purpose)).code).toBe(code);
  });

  it("is the processor's DPO's over all controllers, in counts", async () => {
    const found = controllersOf(await ask(processor, `client: "app", ${period}`));
    expect(found.map(({ tenant, records, subjects }) => [tenant, records, subjects])).toEqual([
      ['acme', 4, 2],
      ['globex', 1, 1],
    ]);
    expect(found.flatMap(({ subjectTokens }) => subjectTokens)).toEqual([]);
    expect(controllersOf(await ask(processor, `client: "nothing", ${period}`))).toEqual([]);
  });

  it('is a record of the log, which names nobody', async () => {
    for (const asker of [dpo, processor]) {
      const records = await recordsOf(candour, await ask(asker, `principal: "thief", ${period}`));
      expect(records).toMatchObject([
        { fields: [{ field: 'Query.breachScope' }], subjects: [], purpose: 'SECURITY', tenant: asker.tenant ?? 'acme' },
      ]);
    }
  });

  it('is the same once the log is integrated, and says which checkpoint counts it', async () => {
    const onFailure = (error: unknown): void => expect(error).toBeNull();
    await createIntegrator({ database: candour.database, signer, clock: () => candour.clock.now, onFailure })();
    await scope();
    const [acme] = controllersOf(await ask(dpo, `principal: "thief", ${period}`));
    expect(acme?.checkpoint?.split('\n', 1)).toEqual(['candour/access-log/acme']);
  });
});

describe("the processor's tenant", () => {
  it.each<[string, Asker, string]>([
    [
      'a controller',
      { ...controller, tenant: 'processor' },
      'query Q @purpose(is: ACCOUNTABILITY) { accessRecords { treeSize } }',
    ],
    [
      'a recruiter',
      { ...recruiter, tenant: 'processor' },
      `query Q @purpose(is: ${screening}) { candidates { totalCount } }`,
    ],
    ['a recruiter without a purpose', { ...recruiter, tenant: 'processor' }, '{ jobs { id } }'],
    [
      'its DPO who changes something',
      { ...processor, purposes: ['SECURITY'] },
      'mutation M @purpose(is: SECURITY) { revokePrincipal(principal: "x") { kind } }',
    ],
  ])('answers nothing to %s', async (_who, asker, query) => {
    const answer = await candour.ask(asker, query);
    expect([answer.code, answer.errors[0]?.message]).toEqual([
      'ROLE_FORBIDDEN',
      "The processor's own tenant is read by its DPO, and its ADMIN opens controllers: neither holds another role, and nothing is changed in it but the register of breaches.",
    ]);
  });

  it("shows its own log to its DPO, and no controller's", async () => {
    const answer = await candour.ask(
      processor,
      'query Q @purpose(is: ACCOUNTABILITY) { accessRecords { nodes { tenant } } }',
    );
    const { nodes } = (answer.data as { accessRecords: { nodes: readonly { tenant: string }[] } }).accessRecords;
    expect(new Set(nodes.map(({ tenant }) => tenant))).toEqual(new Set(['processor']));
  });
});
