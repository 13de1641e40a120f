import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nobody, person } from '../gateway/people.js';
import { auditor, candidate, hiringManager, recruiter, screening, selection } from '../helpers/askers.js';
import { type Asker, type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { rowsOf } from '../writes/support.js';

let candour: TestGateway;
const ada = person('EVERYTHING_VALID');
const pool = 'TALENT_POOL';
const admin: Asker = { roles: ['ADMIN'], purposes: ['POLICY_ADMINISTRATION'] };
const controller: Asker = { roles: ['CONTROLLER'], purposes: ['POLICY_ADMINISTRATION', 'ACCOUNTABILITY'] };
const dpo: Asker = { roles: ['DPO'], purposes: ['POLICY_ADMINISTRATION', 'SECURITY', 'ACCOUNTABILITY'] };
const screener: Asker = { ...recruiter, id: 'screener' };
const drifter: Asker = { ...recruiter, id: 'drifter', client: 'ats-2' };

const byId = (asker: Asker, purpose: string, fields: string, id = ada): Promise<ClientAnswer> =>
  candour.ask(asker, `query Q @purpose(is: ${purpose}) { candidate(id: "${id}") { ${fields} } }`);
const hours = (count: number): Date => new Date(Date.UTC(2026, 2, 2, 12) + count * 3_600_000);
const wait = (count: number): void => {
  candour.clock.now = hours(count);
};

beforeAll(async () => {
  candour = await startTestGateway();
  await byId(drifter, screening, 'givenName familyName city');
  wait(1);
  await byId(drifter, pool, 'givenName city headline');
  wait(2);
  await byId(drifter, pool, 'givenName email');
  // One who screens only, one who never screened, and one who saw of a person what was not hidden of it.
  await byId(screener, screening, 'givenName');
  await byId({ ...recruiter, id: 'pooler' }, pool, 'givenName');
  await byId({ ...recruiter, id: 'fair' }, screening, 'familyName');
  await byId({ ...recruiter, id: 'fair' }, pool, 'givenName');
  await byId(screener, screening, 'givenName', nobody);
  await byId(screener, screening, 'religiousBelief');
  await candour.ask(screener, '{ nonsense }');
  await candour.ask(
    candidate(ada),
    `query Q @purpose(is: RIGHTS_FULFILMENT) { candidate(id: "${ada}") { givenName } }`,
  );
  await candour.ask(
    { ...recruiter, id: 'elsewhere', tenant: 'globex' },
    `query Q @purpose(is: ${screening}) { candidate(id: "${person('EVERYTHING_VALID', 'globex')}") { givenName } }`,
  );
  await candour.ask(
    admin,
    'mutation M @purpose(is: POLICY_ADMINISTRATION) { revokePrincipal(principal: "pooler") { kind } }',
  );
  wait(3);
});
afterAll(() => candour.stop());

const report = (asker: Asker, field: string, purpose = 'ACCOUNTABILITY'): Promise<ClientAnswer> =>
  candour.ask(asker, `query R @purpose(is: ${purpose}) { ${field} }`);
const rows = async (asker: Asker, field: string, purpose?: string): Promise<readonly Record<string, unknown>[]> => {
  const { data, errors } = await report(asker, field, purpose);
  if (!data) throw new Error(errors.map(({ message }) => message).join());
  return Object.values(data)[0] as readonly Record<string, unknown>[];
};
const review = 'principal roles purposes organisations clients firstUse lastUse operations isRevoked';
const drift = 'principal coordinate purpose persons personTokens first last';

describe('accessReview', () => {
  it('names the principals of the tenant with what they did, from the log alone', async () => {
    const reviewed = await rows(controller, `accessReview { ${review} }`);
    expect(reviewed.map(({ principal }) => principal)).toEqual(['dev-admin', 'drifter', 'fair', 'pooler', 'screener']);
    expect(reviewed.slice(1, 2)).toEqual([
      {
        principal: 'drifter',
        roles: ['RECRUITER'],
        purposes: [screening, pool],
        organisations: ['acme-hr'],
        clients: ['ats-2'],
        firstUse: hours(0).toISOString(),
        lastUse: hours(2).toISOString(),
        operations: 3,
        isRevoked: false,
      },
    ]);
    // Refused ones are uses too, with a purpose or without.
    expect(reviewed.at(-1)).toMatchObject({ purposes: [screening], operations: 4 });
    expect(reviewed.filter(({ isRevoked }) => isRevoked).map(({ principal }) => principal)).toEqual(['pooler']);
  });

  it('begins where it is told to', async () => {
    const reviewed = await rows(
      controller,
      `accessReview(since: "${hours(1.5).toISOString()}") { principal operations }`,
    );
    expect(reviewed).toContainEqual({ principal: 'drifter', operations: 1 });
  });

  it('joins what one principal does in several roles, organisations and applications', async () => {
    const id = 'manifold';
    await byId({ ...recruiter, id, organisation: 'b', client: 'y' }, screening, 'city');
    await byId(
      { ...hiringManager, id, organisation: 'a', client: 'x', roles: ['HIRING_MANAGER', 'RECRUITER'] },
      selection,
      'city',
    );
    const reviewed = await rows(controller, `accessReview { ${review} }`, 'POLICY_ADMINISTRATION');
    // The clock stands still: what is recorded now is not before now.
    expect(reviewed.some(({ principal }) => principal === id)).toBe(false);
    wait(4);
    expect(await rows(controller, `accessReview { ${review} }`)).toContainEqual(
      expect.objectContaining({
        principal: id,
        roles: ['HIRING_MANAGER', 'RECRUITER'],
        purposes: [selection, screening],
        organisations: ['a', 'b'],
        clients: ['x', 'y'],
        operations: 2,
      }),
    );
  });
});

describe('purposeDrift', () => {
  it('finds who read in clear of a person what it was to screen blind', async () => {
    const [token] = await rowsOf(
      candour,
      "select token from access_log_token where tenant = 'acme' and kind = 'SUBJECT' and name = $1",
      [ada],
    );
    const found = await rows(dpo, `purposeDrift { ${drift} }`);
    expect(found).toEqual([
      {
        principal: 'drifter',
        coordinate: 'Candidate.givenName',
        purpose: pool,
        persons: 1,
        personTokens: [token?.['token']],
        first: hours(1).toISOString(),
        last: hours(2).toISOString(),
      },
    ]);
    expect(await rows(auditor, `purposeDrift { ${drift} }`)).toEqual(found);
    expect(JSON.stringify(found)).not.toContain(ada);
  });

  it('looks at the period only', async () => {
    expect(await rows(dpo, `purposeDrift(since: "${hours(0.5).toISOString()}") { persons }`)).toEqual([]);
  });

  it('knows a person again over the turn of a year, in which its token changes', async () => {
    wait(24 * 310);
    await byId({ ...recruiter, id: 'new-year' }, screening, 'givenName');
    wait(24 * 311);
    const early = (await rows(dpo, `purposeDrift(since: "${hours(24 * 300).toISOString()}") { principal }`)).length;
    expect(early).toBe(0);
    // The same person, under the token of another year; the consent that the other purpose needs may be over by then.
    await candour.database.pool.query(
      `insert into access_log_entry (tenant, index, policy_epoch, subject_epoch, record_id, request_id, at, principal, roles,
         purpose, policy_version, operation_digest, type, fields, subjects, outcome, leaf)
       select tenant, 1000000, 0, 0, gen_random_uuid(), gen_random_uuid(), $1, principal, roles, $2, 1, '', type,
         '[{"field":"Candidate.givenName","mode":"SELECT","verdict":"RELEASED"}]', array['of-2027'], 'RELEASED', ''
       from access_log_entry e where principal = (
         select token from access_log_token where tenant = e.tenant and name = 'principal:new-year') limit 1`,
      [hours(24 * 310.5), pool],
    );
    const asked = `purposeDrift(since: "${hours(24 * 300).toISOString()}") { principal personTokens }`;
    expect(await rows(dpo, asked)).toEqual([]);
    await candour.database.pool.query(
      "insert into access_log_token (tenant, kind, name, period, token) values ('acme', 'SUBJECT', $1, 2028, 'of-2027')",
      [ada],
    );
    expect(await rows(dpo, asked)).toEqual([{ principal: 'new-year', personTokens: ['of-2027'] }]);
    wait(4);
  });
});

describe('minimisationReport', () => {
  const asked = `minimisationReport(days: 1) { from until policyVersion isConclusive openCells
    unreadCells { coordinate purpose roles suggestion } unusedPurposes { purpose roles suggestion } }`;
  interface Told {
    readonly openCells: number;
    readonly isConclusive: boolean;
    readonly unreadCells: readonly { readonly coordinate: string; readonly purpose: string }[];
    readonly unusedPurposes: readonly { readonly purpose: string; readonly suggestion: string }[];
  }
  const told = async (asker: Asker, purpose?: string, field = asked): Promise<Told> =>
    (await rows(asker, field, purpose)) as unknown as Told;

  it('lists the cells that are open and that nobody read, and the purposes that nobody acted for', async () => {
    const { unreadCells, unusedPurposes, ...rest } = await told(dpo);
    expect(rest).toMatchObject({ policyVersion: 1, isConclusive: false, until: hours(4).toISOString() });
    const unread = new Set(unreadCells.map(({ coordinate, purpose }) => `${coordinate} ${purpose}`));
    expect(unread.size).toBe(unreadCells.length);
    expect(rest.openCells).toBeGreaterThan(unread.size);
    expect(unreadCells).toContainEqual({
      coordinate: 'Candidate.salaryExpectation',
      purpose: selection,
      roles: ['HIRING_MANAGER', 'RECRUITER'],
      suggestion: `Nobody read "Candidate.salaryExpectation" for ${selection} in 1 days: consider to close it to HIRING_MANAGER, RECRUITER.`,
    });
    // Released, transformed; read for one purpose is not read for another.
    for (const read of [`Candidate.givenName ${screening}`, `Candidate.city ${screening}`, `Candidate.email ${pool}`])
      expect(unread, read).not.toContain(read);
    expect(unread).toContain(`Candidate.email RECRUITMENT_INTERVIEW_MANAGEMENT`);
    // Never opened: neither read nor unread.
    expect(unread).not.toContain(`Candidate.religiousBelief ${screening}`);
    expect([...unread].filter((cell) => /^Candidate\.id |RIGHTS_FULFILMENT/.test(cell))).toEqual([]);
    const unused = unusedPurposes.map(({ purpose }) => purpose);
    expect(unused).toContain('MOBILITY_RELOCATION');
    for (const used of [screening, pool, 'ACCOUNTABILITY', 'RIGHTS_FULFILMENT']) expect(unused).not.toContain(used);
    expect(unusedPurposes.find(({ purpose }) => purpose === 'MOBILITY_RELOCATION')?.suggestion).toBe(
      'Nobody acted for MOBILITY_RELOCATION in 1 days: consider to let MOBILITY_ADVISER act for it no more.',
    );
  });

  it('drops a cell once it is read, and lists it again when that is long ago', async () => {
    const isListed = async (): Promise<boolean> =>
      (await told(controller, 'POLICY_ADMINISTRATION')).unreadCells.some(
        ({ coordinate, purpose }) => coordinate === 'Candidate.skills' && purpose === screening,
      );
    expect(await isListed()).toBe(true);
    await byId(screener, screening, 'skills { name }');
    wait(5);
    expect(await isListed()).toBe(false);
    wait(30);
    expect(await isListed()).toBe(true);
    expect((await told(dpo)).isConclusive).toBe(true);
  });

  it('counts a filter as a use, and a refusal as none', async () => {
    const listed = async (): Promise<readonly string[]> =>
      (await told(dpo)).unreadCells.filter(({ purpose }) => purpose === pool).map(({ coordinate }) => coordinate);
    expect(await listed()).toEqual(expect.arrayContaining(['Candidate.city', 'Candidate.headline']));
    const filtered = await candour.ask(
      { ...recruiter, id: 'filterer' },
      `query Q @purpose(is: ${pool}) { candidates(where: { city: { eq: "Lille" } }) { nodes { id } } }`,
    );
    expect(filtered.code).toBeNull();
    await byId(recruiter, pool, 'headline', nobody);
    wait(31);
    const after = await listed();
    expect(after).not.toContain('Candidate.city');
    expect(after).toContain('Candidate.headline');
  });
});

describe('reports', () => {
  const every = [`accessReview { principal }`, `purposeDrift { persons }`, `minimisationReport { openCells }`] as const;
  const forbidden =
    'None of the roles in the token may do this for the stated purpose. See the description of the field in the schema.';
  it.each<[string, Asker, string, readonly (string | null)[]]>([
    ['AUDITOR', auditor, 'ACCOUNTABILITY', ['ROLE_FORBIDDEN', null, null]],
    ['DPO', dpo, 'ACCOUNTABILITY', ['ROLE_FORBIDDEN', null, null]],
    ['CONTROLLER', controller, 'ACCOUNTABILITY', [null, 'ROLE_FORBIDDEN', null]],
    ['ADMIN', admin, 'POLICY_ADMINISTRATION', ['ROLE_FORBIDDEN', 'ROLE_FORBIDDEN', null]],
    ['CONTROLLER', controller, 'POLICY_ADMINISTRATION', [null, 'ROLE_FORBIDDEN', null]],
    ['DPO', dpo, 'POLICY_ADMINISTRATION', ['ROLE_FORBIDDEN', 'ROLE_FORBIDDEN', null]],
    ['DPO', dpo, 'SECURITY', ['ROLE_FORBIDDEN', 'ROLE_FORBIDDEN', 'ROLE_FORBIDDEN']],
    ['RECRUITER', recruiter, screening, ['ROLE_FORBIDDEN', 'ROLE_FORBIDDEN', 'ROLE_FORBIDDEN']],
    ['SUBJECT', candidate(ada), 'RIGHTS_FULFILMENT', ['ROLE_FORBIDDEN', 'ROLE_FORBIDDEN', 'ROLE_FORBIDDEN']],
  ])('are read by whoever may: %s', async (_role, asker, purpose, codes) => {
    for (const [position, field] of every.entries()) {
      const answer = await report(asker, field, purpose);
      const code = codes[position];
      expect([field, answer.code, answer.errors[0]?.message]).toEqual([field, code, code ? forbidden : undefined]);
    }
  });

  it('are themselves recorded, without a person', async () => {
    for (const [asker, field, name] of [
      [controller, every[0], 'accessReview'],
      [dpo, every[1], 'purposeDrift'],
      [dpo, every[2], 'minimisationReport'],
    ] as const) {
      expect(await recordsOf(candour, await report(asker, field))).toMatchObject([
        {
          type: 'Query',
          outcome: 'RELEASED',
          purpose: 'ACCOUNTABILITY',
          subjects: [],
          fields: [{ field: `Query.${name}`, verdict: 'RELEASED' }],
        },
      ]);
    }
  });

  it.each([
    'accessReview(since: "2030-01-01T00:00:00Z") { principal }',
    'accessReview(since: "2020-01-01T00:00:00Z") { principal }',
  ])('take no period that is none: %s', async (field) => {
    const answer = await report(controller, field);
    expect([answer.code, answer.errors[0]?.message]).toEqual([
      'BAD_REQUEST',
      'A report looks back to an instant in the past, 366 days at most.',
    ]);
  });

  it.each([0, -1, 367, 2_147_483_647])('take no number of days that is none: %i', async (days) => {
    const answer = await report(dpo, `minimisationReport(days: ${days}) { openCells }`);
    expect([answer.code, answer.errors[0]?.message]).toEqual(['BAD_REQUEST', 'A report looks back 1 to 366 days.']);
  });

  it('need a purpose', async () => {
    for (const field of every) expect((await candour.ask(dpo, `{ ${field} }`)).code).toBe('PURPOSE_REQUIRED');
  });
});
