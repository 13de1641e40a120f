import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationPersons } from '../../src/demonstration/demonstrationPersons.js';
import { recruiter, screening, selection } from '../helpers/askers.js';
import { type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';

const [ada, noe, ines] = demonstrationPersons.acme;
const [stranger] = demonstrationPersons.globex;
let candour: TestGateway;
let application = '';
beforeAll(async () => {
  candour = await startTestGateway();
  const { rows } = await candour.database.pool.query(
    "select id from application where candidate = $1 and stage = 'APPLIED'",
    [ada?.id],
  );
  application = rows[0].id;
});
afterAll(() => candour.stop());

const ask = (purpose: string, query: string): Promise<ClientAnswer> =>
  candour.ask(recruiter, query.replace('{', `query @purpose(is: ${purpose}) {`));
const refusedIn = ({ extensions }: ClientAnswer): readonly string[] =>
  extensions.access.refused.map(({ field, code }) => `${field} ${code}`).sort();
const withoutReceipt = (answer: ClientAnswer): string => answer.text.replace(/"receipt":"[^"]*"/, '');

/** Six ways to one person. */
const ways: readonly (readonly [string, (fields: string) => string])[] = [
  ['by id', (fields) => `{ x: candidate(id: "${ada?.id}") { ${fields} } }`],
  ['as a node', (fields) => `{ x: node(id: "${ada?.id}") { ... on Candidate { ${fields} } } }`],
  [
    'through a fragment on the interface',
    (fields) =>
      `{ x: node(id: "${ada?.id}") { ...N } } fragment N on Node { ... on Node { ...C } } fragment C on Candidate { ${fields} }`,
  ],
  [
    'through an application',
    (fields) => `{ x: node(id: "${application}") { ... on Application { candidate { ${fields} } } } }`,
  ],
  ['through a list', (fields) => `{ x: candidates(where: { id: { eq: "${ada?.id}" } }) { nodes { ${fields} } } }`],
  [
    'through her own applications',
    (fields) => `{ x: candidate(id: "${ada?.id}") { applications { candidate { ${fields} } } } }`,
  ],
];

describe('one person', () => {
  it.each(ways)('asked for %s shows the same, under the same verdicts', async (_way, query) => {
    const answer = await ask(screening, query('fullName email city age'));
    expect(answer.text).toContain('"fullName":"A. L.","email":null,"city":"');
    expect(answer.text).not.toContain('Lef');
    expect(refusedIn(answer)).toEqual(['Candidate.age PURPOSE_NOT_ALLOWED', 'Candidate.email PURPOSE_NOT_ALLOWED']);
  });

  it.each([
    ['another tenant', stranger?.id],
    ['nobody', '00000000-0000-4000-8000-000000000000'],
    ['an id that is none', "' or true --"],
    ['a prototype', '__proto__'],
  ])('by the id of %s is null, byte for byte alike', async (_what, id) => {
    const unknown = 'ffffffff-ffff-4fff-8fff-ffffffffffff';
    const query = (asked: string | undefined): string =>
      `{ candidate(id: "${asked}") { id city email } node(id: "${asked}") { id } }`;
    const answer = await ask(screening, query(id));
    expect(answer.data).toEqual({ candidate: null, node: null });
    expect(withoutReceipt(answer)).toBe(withoutReceipt(await ask(screening, query(unknown))));
  });

  it('by the id of another type is null', async () => {
    const { data } = await ask(screening, `{ candidate(id: "${application}") { id } }`);
    expect(data).toEqual({ candidate: null });
  });
});

describe('several at once', () => {
  it('keep their own verdicts under aliases of one field', async () => {
    const query = `{ a: candidate(id: "${ada?.id}") { city } b: candidate(id: "${noe?.id}") { city } c: candidate(id: "${ada?.id}") { city } d: candidate(id: "${ines?.id}") { city } }`;
    const answer = await ask(screening, query);
    const data = answer.data as Record<string, { city: string | null }>;
    expect(data['a']?.city).toEqual(expect.any(String));
    expect(data['c']).toEqual(data['a']);
    expect(data['b']).toEqual({ city: null });
    expect(data['d']?.city).toEqual(expect.any(String));
    expect(answer.extensions.access.refused).toEqual([
      expect.objectContaining({ field: 'Candidate.city', code: 'NOTICE_MISSING', subjects: 1, paths: ['b'] }),
    ]);
  });

  it('tell of a special category neither who nor how many, where more than one person was asked for', async () => {
    const special = `query @purpose(is: ${selection}) { a: candidate(id: "${ada?.id}") { religiousBelief } b: candidate(id: "${ines?.id}") { religiousBelief } }`;
    const answer = await candour.ask(recruiter, special);
    const row = { field: 'Candidate.religiousBelief', code: 'PURPOSE_NOT_ALLOWED' };
    expect(answer.extensions.access.refused).toEqual([expect.objectContaining(row)]);
    expect(answer.extensions.access.refused[0]).not.toHaveProperty('subjects');
    expect(answer.extensions.access.refused[0]).not.toHaveProperty('paths');
    const alone = await candour.ask(recruiter, special.replace(/ b: .* }$/, ' }'));
    expect(alone.extensions.access.refused).toEqual([expect.objectContaining({ ...row, subjects: 1, paths: ['a'] })]);
  });

  it('give one person the same values wherever it stands in one answer, and one record each place', async () => {
    const query = `{ a: candidate(id: "${ada?.id}") { id lastContactAt ...A } b: node(id: "${application}") { ... on Application { candidate { id lastContactAt ...A } } }
      c: candidates(where: { id: { eq: "${ada?.id}" } }) { x: nodes { id lastContactAt ...A } y: nodes { id lastContactAt ...A } } }
      fragment A on Candidate { skills { name level } applications { id appliedAt job { id title openedAt } } }`;
    const { data } = await ask(screening, query);
    const { a, b, c } = data as { a: object; b: { candidate: object }; c: { x: object[]; y: object[] } };
    expect(JSON.stringify(a)).toContain('"level"');
    for (const other of [b.candidate, c.x[0], c.y[0]]) expect(JSON.stringify(other)).toBe(JSON.stringify(a));
  });
});

describe('names that objects have by nature', () => {
  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf', '_0', 'then'])(
    'are aliases like any other: %s',
    async (alias) => {
      const query = `{ ${alias}: candidate(id: "${ada?.id}") { ${alias}: email c: city ${alias}2: skills { ${alias}: name } } }`;
      const answer = await ask(screening, query);
      const [root] = Object.entries(JSON.parse(answer.text).data as object);
      expect(root?.[0]).toBe(alias);
      expect(answer.text).toContain(`"${alias}":{"${alias}":null,"c":"`);
      expect(refusedIn(answer)).toEqual(['Candidate.email PURPOSE_NOT_ALLOWED']);
    },
  );

  it('are no aliases where GraphQL reserves them', async () => {
    const answer = await ask(screening, `{ __proto__: candidate(id: "${ada?.id}") { city } }`);
    expect(answer.errors).toEqual([
      expect.objectContaining({
        message: 'An alias may not begin with two underscores.',
        extensions: { code: 'BAD_REQUEST' },
      }),
    ]);
  });

  it('reach nothing as fields, filters, orders or purposes', async () => {
    for (const query of [
      `{ candidate(id: "${ada?.id}") { __proto__ } }`,
      `{ candidate(id: "${ada?.id}") { constructor { name } } }`,
      '{ candidates(where: { __proto__: { eq: "a" } }) { totalCount } }',
      '{ candidates(where: { constructor: { eq: "a" } }) { totalCount } }',
      '{ candidates(orderBy: [{ by: __proto__ }]) { totalCount } }',
    ])
      expect((await ask(screening, query)).code).toBe('BAD_REQUEST');
    expect((await ask('constructor', '{ candidates { totalCount } }')).code).toBe('PURPOSE_REQUIRED');
  });
});

describe('a derived field', () => {
  it('is refused where one of its sources is', async () => {
    const marketing = await ask('DIRECT_MARKETING', `{ candidate(id: "${ada?.id}") { givenName fullName age } }`);
    expect(marketing.data).toEqual({ candidate: { givenName: 'Ada', fullName: null, age: null } });
    expect(refusedIn(marketing)).toEqual([
      'Candidate.age PURPOSE_NOT_ALLOWED',
      'Candidate.fullName PURPOSE_NOT_ALLOWED',
    ]);
  });
});
