import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adviser, candidate, management, recruiter, screening } from '../helpers/askers.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { expectLedgerHolds, recordsOf } from '../helpers/ledger.js';
import { person, rowsOf, visible } from './people.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const ada = person('EVERYTHING_VALID');
const noe = person('NO_NOTICE');
const paul = person('RETENTION_EXPIRED');
const relocation = 'MOBILITY_RELOCATION';

describe('extensions.access', () => {
  it('says all and only what the contract says', async () => {
    const query = `query Q @purpose(is: ${screening}) { candidate(id: "${ada}") { id givenName email city } }`;
    const answer = await candour.ask(recruiter, query);
    expect(Object.keys(answer.extensions)).toEqual(['access']);
    expect(answer.extensions.access).toEqual({
      purpose: screening,
      policyVersion: 1,
      receipt: answer.receipt,
      refused: [
        {
          field: 'Candidate.email',
          code: 'PURPOSE_NOT_ALLOWED',
          rule: 'default-deny',
          subjects: 1,
          paths: ['candidate'],
          remedy: expect.stringMatching(/\.$/),
        },
      ],
      transformed: [{ field: 'Candidate.givenName', to: 'INITIALS', subjects: 1 }],
    });
  });

  it('counts persons, not places, and shows the paths of their objects', async () => {
    const query = `query Q @purpose(is: ${management}) {
      a: candidate(id: "${ada}") { id city town: city applications { candidate { id city } } }
      b: candidate(id: "${ada}") { id city }
      list: candidates(first: 2) { people: nodes { id city fullName } }
    }`;
    const answer = await candour.ask(recruiter, query);
    const [city] = answer.extensions.access.refused;
    // Root fields are fetched at the same time, so their order among each other is nobody's.
    expect([...(city?.paths ?? [])].sort()).toEqual([
      'a',
      'a.applications.0.candidate',
      'a.applications.1.candidate',
      'a.applications.2.candidate',
      'b',
      'list.people.0',
      'list.people.1',
    ]);
    const persons = new Set([ada, ...[...visible('acme', management)].sort().slice(0, 2)]);
    expect(city?.subjects).toBe(persons.size);
    await expectLedgerHolds(candour, { query, answer });
  });

  it('tells of each place at which the same is asked of one person, and so do the records', async () => {
    const query = `query Q @purpose(is: ${screening}) { a: candidate(id: "${ada}") { id email } b: candidate(id: "${ada}") { id email } }`;
    const answer = await candour.ask(recruiter, query);
    expect([...(answer.extensions.access.refused[0]?.paths ?? [])].sort()).toEqual(['a', 'b']);
    const refused = (await recordsOf(candour, answer)).map(({ fields }) =>
      fields.filter(({ verdict }) => verdict === 'REFUSED').map(({ field }) => field),
    );
    expect(refused).toEqual([['Candidate.email'], ['Candidate.email']]);
  });

  it('shows a hundred paths of a row at most, and all its subjects', async () => {
    const query = `query Q @purpose(is: ${screening}) { a: candidates(first: 100) { nodes { email } } b: candidates(first: 100) { nodes { email } } }`;
    const answer = await candour.ask(recruiter, query);
    const [row] = answer.extensions.access.refused;
    expect(row?.paths?.length).toBe(100);
    expect(new Set(row?.paths).size).toBe(100);
    for (const path of row?.paths ?? []) expect(path).toMatch(/^[ab]\.nodes\.\d+$/);
    expect(row?.subjects).toBe(100);
  });

  it.each([
    ['a list', 'candidates(first: 50) { nodes { id religiousBelief ethnicOrigin nationality } }'],
    ['a list of one', `candidates(where: { id: { eq: "${ada}" } }) { nodes { id religiousBelief ethnicOrigin } }`],
    [
      'two persons by id',
      `a: candidate(id: "${ada}") { id ethnicOrigin } b: candidate(id: "${noe}") { id religiousBelief ethnicOrigin }`,
    ],
  ])('counts nobody on a special category in %s', async (_where, fields) => {
    const query = `query Q @purpose(is: ${relocation}) { ${fields} }`;
    const answer = await candour.ask(adviser, query);
    expect(answer.extensions.access.refused.length).toBeGreaterThan(0);
    for (const row of answer.extensions.access.refused)
      if (/religious|ethnic/.test(row.field))
        expect(Object.keys(row).sort()).toEqual(['code', 'field', 'remedy', 'rule']);
    await expectLedgerHolds(candour, { query, answer });
  });

  it('shows one code and the controller for every state that only the controller may explain, the exact one to the person', async () => {
    const query = (purpose: string) => `query Q @purpose(is: ${purpose}) { candidate(id: "${paul}") { id city } }`;
    const [shown] = (await candour.ask(recruiter, query(screening))).extensions.access.refused;
    expect(shown).toMatchObject({ code: 'SUBJECT_RESTRICTED', remedy: 'Ask the controller.' });
    expect((await candour.ask(candidate(paul), query('RIGHTS_FULFILMENT'))).extensions.access.refused).toEqual([]);
    const roles = ['RECRUITER', 'CONTROLLER'] as const;
    const [exact] = (await candour.ask({ ...recruiter, roles }, query(screening))).extensions.access.refused;
    expect(exact).toMatchObject({ code: 'RETENTION_EXPIRED', remedy: expect.stringContaining('period') });
  });
});

describe('onRefusal: ERROR', () => {
  const ask = (selection: string, onRefusal = 'ERROR', asker = recruiter, purpose: string = screening) =>
    candour.ask(asker, `query Q @purpose(is: ${purpose}, onRefusal: ${onRefusal}) { ${selection} }`);

  it.each([
    ['a refused field', ada, 'city email', 'Candidate.email', 'PURPOSE_NOT_ALLOWED', 'PURPOSE_NOT_ALLOWED'],
    ['a person without notice', noe, 'city', 'Candidate.city', 'NOTICE_MISSING', 'NOTICE_MISSING'],
    ['a person out of touch', paul, 'city', 'Candidate.city', 'SUBJECT_RESTRICTED', 'RETENTION_EXPIRED'],
  ])(
    'fails the operation on %s, and records the exact code of whom it concerns',
    async (_what, id, fields, field, shown, exact) => {
      const answer = await ask(`candidate(id: "${id}") { ${fields} }`);
      expect(answer.data ?? null).toBeNull();
      expect(answer.code).toBe(shown);
      expect(answer.errors).toEqual([
        {
          message: expect.stringContaining(`"${field}" is refused, and the operation asked to fail on any refusal.`),
          extensions: { code: shown, field, rule: expect.any(String) },
        },
      ]);
      expect(await recordsOf(candour, answer)).toEqual([
        expect.objectContaining({
          outcome: 'REFUSED',
          code: exact,
          subjects: [id],
          fields: [{ field, mode: 'SELECT', verdict: 'REFUSED', transform: null, code: exact }],
        }),
      ]);
    },
  );

  it('carries no value of what was open, and no record calls it released', async () => {
    const answer = await ask('candidates(first: 100) { nodes { id city email } }');
    for (const { city } of rowsOf.acme.candidate) if (city) expect(answer.text).not.toContain(city);
    const verdicts = (await recordsOf(candour, answer)).flatMap(({ fields }) => fields.map(({ verdict }) => verdict));
    expect(new Set(verdicts)).toEqual(new Set(['REFUSED']));
  });

  it('answers like NULL where nothing is refused, transformed or skipped as it may be', async () => {
    const selection = `candidate(id: "${ada}") { id fullName city email @skip(if: true) }`;
    const [error, null_] = [await ask(selection), await ask(selection, 'NULL')];
    expect(error.code).toBeNull();
    expect(error.data).toEqual(null_.data);
  });
});

describe('because', () => {
  it('is in no answer, record, name or token in clear', async () => {
    const because = 'canary-because-2718';
    const query = `query Q @purpose(is: ${screening}, because: "${because}") { candidate(id: "${ada}") { city email } }`;
    const answers = [
      await candour.ask(recruiter, query),
      await candour.ask(recruiter, query.replace('because', 'onRefusal: ERROR, because')),
      await candour.ask({ ...recruiter, purposes: [] }, query),
    ];
    expect(answers.map(({ code }) => code)).toEqual([null, 'PURPOSE_NOT_ALLOWED', 'PURPOSE_NOT_GRANTED']);
    for (const { text } of answers) expect(text).not.toContain('canary');
    const tables = await candour.database.pool.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public' and table_name like 'access_log%'",
    );
    expect(tables.rows.length).toBeGreaterThan(3);
    for (const { name } of tables.rows) {
      const { rows } = await candour.database.pool.query<{ found: boolean }>(
        `select exists (select from ${name} t where t::text like '%canary%' or t::text like '%63616e617279%') as found`,
      );
      expect([name, rows[0]?.found]).toEqual([name, false]);
    }
  });
});
