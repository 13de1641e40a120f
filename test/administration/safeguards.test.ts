import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listed } from '../gateway/listed.js';
import { person } from '../gateway/people.js';
import { adviser, auditor, intake, recruiter, screening } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { expectLedgerHolds } from '../helpers/ledger.js';
import { managing, refusalOf, rowsOf } from '../writes/support.js';

let candour: TestGateway;
let replica: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
  replica = await startTestGateway({ fresh: candour.fresh });
});
afterAll(async () => {
  await replica.stop();
  await candour.stop();
});

const SCC = 'A46_2_C_SCC_BY_COMMISSION';
const BCR = 'A46_2_B_BINDING_CORPORATE_RULES';
const ada = person('EVERYTHING_VALID');
const asked = { purposes: ['POLICY_ADMINISTRATION' as const] };
const carla: Asker = { roles: ['CONTROLLER'], ...asked, id: 'carla', owner: 'carla' };
const cyril: Asker = { ...carla, id: 'cyril', owner: 'cyril' };
const dora: Asker = {
  roles: ['DPO'],
  purposes: ['POLICY_ADMINISTRATION', 'ACCOUNTABILITY'],
  id: 'dora',
  owner: 'dora',
};
const admin: Asker = { roles: ['ADMIN'], ...asked };
const administer = (as: Asker, body: string) =>
  candour.ask(as, `mutation @purpose(is: POLICY_ADMINISTRATION) { ${body} }`);
interface Filed {
  readonly mechanism?: string;
  readonly module?: string | null;
  readonly countries?: string;
  readonly recipient?: string;
  readonly categories?: string;
  readonly measures?: string | null;
}
const filing = (own: Filed = {}): string => {
  const { mechanism = SCC, module = 'P2P', measures = null } = own;
  return `fileSafeguard(mechanism: ${mechanism}, ${module === null ? '' : `module: ${module},`} reference: "R-1",
    assessmentReference: "TIA-1", countries: ${own.countries ?? '["MA"]'}, recipient: "${own.recipient ?? 'acme-hr'}",
    ${measures === null ? '' : `supplementaryMeasures: "${measures}",`}
    categories: ${own.categories ?? '[NAME, CONTACT, ADDRESS, DEMOGRAPHIC, WORK_HISTORY]'}) { id status }`;
};
const fieldOf = (data: unknown): Record<string, string> => Object.values(data as object)[0] as Record<string, string>;
const filed = async (own: Filed = {}, as = carla): Promise<string> => {
  const { data, text } = await administer(as, filing(own));
  if (!data) throw new Error(text);
  return fieldOf(data)['id'] ?? '';
};
const advised = (id: string, advice = 'FAVOURABLE') =>
  administer(dora, `adviseSafeguard(id: "${id}", advice: ${advice}) { status }`);
const signed = (id: string, as = cyril, more = '') => administer(as, `signSafeguard(id: "${id}"${more}) { status }`);
const inForce = async (own: Filed = {}): Promise<string> => {
  const id = await filed(own);
  await advised(id);
  const { data, text } = await signed(id);
  if (!data) throw new Error(text);
  return id;
};
const revoked = (id: string) => administer(carla, `revokeSafeguard(id: "${id}") { status }`);
const tell = (id: string, safeguard: string, { country = 'MA', recipient = 'acme-hr' } = {}) =>
  candour.ask(
    intake,
    managing(
      `recordNotice(candidate: "${id}", version: "v9", purposes: [${screening}, TALENT_POOL, MOBILITY_RELOCATION], transfers: [{ country: "${country}", recipient: "${recipient}", safeguard: ${safeguard} }])`,
    ),
  );
const abroad: Asker = { ...recruiter, country: 'MA' };
const refusedOf = async (as: Asker, field = 'city', id = ada, purpose: string = screening) => {
  const { extensions, data, text } = await replica.ask(
    as,
    `query @purpose(is: ${purpose}) { candidate(id: "${id}") { ${field} } }`,
  );
  if (!data) throw new Error(text);
  return extensions.access.refused[0]?.code ?? null;
};

describe('a safeguard', () => {
  it('is filed by one controller, advised on by the officer, signed by another controller', async () => {
    for (const as of [admin, dora]) expect(refusalOf(await administer(as, filing()))).toMatch(/^ROLE_FORBIDDEN/);
    const id = await filed();
    expect(refusalOf(await signed(id))).toBe(
      'BAD_REQUEST: The data protection officer must advise before a safeguard is signed.',
    );
    expect(refusalOf(await administer(carla, `adviseSafeguard(id: "${id}", advice: FAVOURABLE) { id }`))).toMatch(
      /^ROLE_FORBIDDEN/,
    );
    expect((await advised(id, 'UNFAVOURABLE')).data).toEqual({ adviseSafeguard: { status: 'ADVISED' } });
    expect(refusalOf(await signed(id, carla))).toBe(
      'ROLE_FORBIDDEN: A safeguard is signed by somebody else than who has filed it.',
    );
    expect(refusalOf(await signed(id, dora))).toMatch(/^ROLE_FORBIDDEN/);
    expect(refusalOf(await signed(id))).toBe(
      'BAD_REQUEST: "Mutation.signSafeguard(reason:)" must be given where the advice is UNFAVOURABLE.',
    );
    expect((await signed(id, cyril, ', reason: "We encrypt."')).data).toEqual({
      signSafeguard: { status: 'IN_FORCE' },
    });
    expect(refusalOf(await advised(id))).toBe(
      'BAD_REQUEST: The safeguard is in force: it can be suspended or revoked.',
    );
    await revoked(id);
    expect(refusalOf(await revoked(id))).toBe('BAD_REQUEST: The safeguard is revoked: a new one has to be filed.');
  });

  it.each([
    [
      { module: null },
      '"Mutation.fileSafeguard(module:)" must be given with the clauses of the Commission, and only with them.',
    ],
    [
      { mechanism: BCR },
      '"Mutation.fileSafeguard(module:)" must be given with the clauses of the Commission, and only with them.',
    ],
    [
      { countries: '["MA", "FR"]' },
      '"Mutation.fileSafeguard(countries:)" must lie outside the European Economic Area: within it nothing is transferred.',
    ],
    [{ categories: '[]' }, '"Mutation.fileSafeguard(categories:)" must name at least one category.'],
    [
      { categories: '[NAME, RELIGIOUS_BELIEF]', measures: 'Much.' },
      '"Mutation.fileSafeguard(categories:)" must name special categories in a safeguard of their own.',
    ],
    [
      { categories: '[RELIGIOUS_BELIEF]' },
      '"Mutation.fileSafeguard(supplementaryMeasures:)" must say what more protects a special category.',
    ],
  ])('refuses %j', async (own, sentence) => {
    expect(refusalOf(await administer(carla, filing(own)))).toBe(`BAD_REQUEST: ${sentence}`);
  });

  it.each(['[HEALTH]', '[TRADE_UNION_MEMBERSHIP]'])('can’t name %s', async (categories) => {
    expect(refusalOf(await administer(carla, filing({ categories })))).toMatch(/^BAD_REQUEST/);
  });

  it('is no derogation', async () => {
    expect(refusalOf(await administer(carla, filing({ mechanism: 'A49_1_A', module: null })))).toMatch(/^BAD_REQUEST/);
  });

  it('is read by those who govern', async () => {
    const query = 'query @purpose(is: ACCOUNTABILITY) { safeguards(first: 1) { mechanism module status reference } }';
    const { data } = await candour.ask(auditor, query);
    expect(data?.['safeguards']).toMatchObject([{ mechanism: SCC, module: 'P2P' }]);
    expect(refusalOf(await candour.ask(recruiter, `query @purpose(is: ${screening}) { safeguards { id } }`))).toMatch(
      /^ROLE_FORBIDDEN/,
    );
  });
});

describe('a transfer', () => {
  it('is covered for the recipient, the country and the categories that the safeguard names, and no others', async () => {
    const id = await inForce();
    await tell(ada, SCC);
    expect(await refusedOf(abroad)).toBeNull();
    expect(await refusedOf(abroad, 'skills { name }')).toBe('TRANSFER_NOT_COVERED');
    expect(await refusedOf({ ...abroad, country: 'TN' })).toBe('TRANSFER_NOT_COVERED');
    expect(await refusedOf({ ...abroad, organisation: 'another' })).toBe('TRANSFER_NOT_COVERED');
    expect(await refusedOf({ ...abroad, country: 'CH' })).toBeNull();
    expect(await refusedOf({ ...abroad, country: 'GB' })).toBeNull();
    await revoked(id);
    expect(await refusedOf(abroad)).toBe('TRANSFER_NOT_COVERED');
  });

  it('leaves out of lists and their counts whoever was not told, and says the same by id', async () => {
    const id = await inForce();
    const fields = 'givenName city';
    const answer = await replica.ask(
      abroad,
      `query @purpose(is: TALENT_POOL) { candidates(first: 100) { totalCount nodes { id ${fields} } } }`,
    );
    await expectLedgerHolds(replica, {
      query: `query @purpose(is: TALENT_POOL) { candidates(first: 100) { totalCount nodes { id ${fields} } } }`,
      answer,
    });
    const page = answer.data?.['candidates'];
    if (!page) throw new Error(answer.text);
    const { totalCount, nodes } = page as { totalCount: number; nodes: { id: string }[] };
    const { rows } = await candour.database.pool.query<{ subject: string }>(
      `select distinct subject from subject_notice where tenant = 'acme' and transfers @> '[{ "country": "MA" }]'`,
    );
    const told = rows.map(({ subject }) => subject);
    expect(nodes.map((node) => node.id)).toEqual(told);
    expect(totalCount).toBe(1);
    const untold = await listed(candour, recruiter, 'TALENT_POOL');
    const other = untold.find((each) => !told.includes(each)) ?? '';
    expect(await refusedOf(abroad, 'givenName', other, 'TALENT_POOL')).toBe('NOTICE_MISSING');
    await tell(other, SCC);
    expect(await refusedOf(abroad, 'givenName', other, 'TALENT_POOL')).toBeNull();
    await revoked(id);
  });

  it('of a special category takes a safeguard of its own', async () => {
    const religion = async (): Promise<string | null> =>
      refusedOf({ ...adviser, country: 'MA' }, 'religiousBelief', ada, 'MOBILITY_RELOCATION');
    const ordinary = await inForce();
    await tell(ada, SCC);
    expect(await religion()).toBe('TRANSFER_NOT_COVERED');
    const special = await inForce({
      mechanism: BCR,
      module: null,
      categories: '[RELIGIOUS_BELIEF]',
      measures: 'Encrypted; the keys stay in the EEA.',
    });
    // The ordinary values ride on what the person was told of, the special one on what it was not.
    expect(await religion()).toBe('NOTICE_MISSING');
    expect(await refusedOf({ ...adviser, country: 'MA' }, 'city', ada, 'MOBILITY_RELOCATION')).toBeNull();
    await tell(ada, BCR);
    expect(await religion()).toBeNull();
    await revoked(ordinary);
    expect(await religion()).toBeNull();
    await revoked(special);
    expect(await religion()).toBe('TRANSFER_NOT_COVERED');
  });

  it('binds a predicate and a change as it binds a read', async () => {
    const id = await inForce();
    const filter = `query @purpose(is: ${screening}) { candidates(where: { city: { eq: "Paris" } }) { nodes { id } } }`;
    const everywhere = await replica.ask(recruiter, filter);
    const outside = await replica.ask(abroad, filter);
    const idsOf = (data: unknown): string[] =>
      (data as { candidates: { nodes: { id: string }[] } }).candidates.nodes.map((node) => node.id);
    const told = await rowsOf(
      candour,
      `select distinct subject as id from subject_notice where tenant = 'acme' and transfers @> '[{ "country": "MA" }]'`,
    );
    expect(idsOf(outside.data)).toEqual(
      idsOf(everywhere.data).filter((each) => told.some((row) => row['id'] === each)),
    );
    const change = (as: Asker, whom: string) =>
      candour.ask(as, managing(`updateCandidate(id: "${whom}", set: { city: "Lille" }) { id }`));
    const untold = person('CONSENT_WITHDRAWN');
    expect(refusalOf(await change({ ...intake, country: 'MA' }, untold))).toMatch(/^NOTICE_MISSING/);
    await revoked(id);
    expect(refusalOf(await change({ ...intake, country: 'MA' }, untold))).toMatch(/^TRANSFER_NOT_COVERED/);
    expect(refusalOf(await change(intake, untold))).toBeNull();
  });

  it('is what a notice names, in codes and names that can be met', async () => {
    const recording = (country: string, recipient: string) =>
      candour.ask(
        intake,
        `mutation R($recipient: String!) @purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT) { recordNotice(candidate: "${ada}", version: "v9", purposes: [TALENT_POOL], transfers: [{ country: "${country}", recipient: $recipient, safeguard: ${SCC} }]) }`,
        { variables: { recipient } },
      );
    expect(refusalOf(await recording('Morocco', 'a'))).toMatch(/^BAD_REQUEST: "NoticeTransfer.country"/);
    expect(refusalOf(await recording('MA', 'a\nb'))).toMatch(/^BAD_REQUEST: "NoticeTransfer.recipient"/);
    expect(refusalOf(await recording('MA', ''))).toMatch(/^BAD_REQUEST: "NoticeTransfer.recipient"/);
  });
});
