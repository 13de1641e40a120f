import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adviser, management, recruiter, screening, selection } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { expectLedgerHolds, recordsOf } from '../helpers/ledger.js';
import { knownApplications, person, rowsOf, visible } from './people.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const ada = person('EVERYTHING_VALID');
const hundred = Array.from({ length: 100 }, (_, position) => position);
/** Ways to ask for what screening refuses, in one operation each; `religiousBelief` and `email` are stored. */
type Variables = Readonly<Record<string, unknown>>;
const ways: readonly (readonly [string, string] | readonly [string, string, Variables])[] = [
  ['100 aliases of the person', hundred.map((n) => `c${n}: candidate(id: "${ada}") { id email }`).join(' ')],
  ['100 aliases of the field', `candidate(id: "${ada}") { id ${hundred.map((n) => `f${n}: email`).join(' ')} }`],
  ['the name of an open field', `candidate(id: "${ada}") { id city: email headline: religiousBelief }`],
  ['the name of a field of objects', `candidate(id: "${ada}") { id email: city work: email }`],
  ['an alias "constructor"', `candidate(id: "${ada}") { id constructor: email toString: city }`],
  ['a fragment', `candidate(id: "${ada}") { ...A }`],
  ['nested fragments', `candidate(id: "${ada}") { ... on Node { ... on Candidate { id ... { ...A } } } }`],
  ['the interface', `node(id: "${ada}") { __typename id ... on Candidate { email city } }`],
  ['the interface, by fragment', `node(id: "${ada}") { __typename id ...A }`],
  ['a field merged from two places', `candidate(id: "${ada}") { id email } ...Root`],
  [
    'the way back',
    `candidate(id: "${ada}") { id applications { id candidate { id email city applications { candidate { id email } } } } }`,
  ],
  [
    'the way back, with aliases',
    `candidate(id: "${ada}") { id a: applications { b: candidate { id city } } c: applications { d: candidate { id email } } }`,
  ],
  ['a list', 'candidates(first: 5) { nodes { id email } }'],
  [
    'several lists at once',
    'candidates(first: 5) { a: nodes { id email } b: nodes { id city work { employer } } totalCount }',
  ],
  ['aliases of a list', 'a: candidates(first: 2) { nodes { id email } } b: candidates(first: 3) { nodes { id city } }'],
  [
    '@include',
    `candidate(id: "${ada}") { id email @include(if: $yes) city @include(if: $no) }`,
    { yes: true, no: false },
  ],
  ['@skip', `candidate(id: "${ada}") { id email @skip(if: $no) city @skip(if: $yes) }`, { yes: true, no: false }],
  [
    '@skip on a fragment',
    `candidate(id: "${ada}") { id ...A @skip(if: $yes) ... @include(if: $no) { city } }`,
    { yes: true, no: false },
  ],
];

const documentOf = (selection: string, purpose: string = screening): string => {
  const fragments = [
    selection.includes('...A') ? 'fragment A on Candidate { id email religiousBelief city }' : '',
    selection.includes('...Root') ? `fragment Root on Query { candidate(id: "${ada}") { email phone } }` : '',
  ].join(' ');
  const variables = [
    selection.includes('$yes') ? '$yes: Boolean!' : '',
    selection.includes('$no') ? '$no: Boolean!' : '',
  ].join(' ');
  return `query Q${variables.trim() && `(${variables})`} @purpose(is: ${purpose}) { ${selection} } ${fragments}`;
};

describe('a refused field', () => {
  const stored = rowsOf.acme.candidate.flatMap(({ email, religious_belief }) => [email, religious_belief]);
  it.each(ways.map(([way, asked, variables]) => ({ way, asked, variables: variables ?? {} })))(
    'is in no byte of the answer, and the record says what the answer carries: $way',
    async ({ asked, variables }) => {
      const query = documentOf(asked);
      const answer = await candour.ask(recruiter, query, { variables });
      expect(answer.code).toBeNull();
      expect(answer.text).not.toMatch(/@/);
      for (const value of stored) if (value) expect(answer.text).not.toContain(`"${value}"`);
      await expectLedgerHolds(candour, { query, variables, answer });
      expect(candour.unplanned).toEqual([]);
    },
  );
});

describe('an alias that begins with two underscores', () => {
  it.each([
    `candidate(id: "${ada}") { id __proto__: email }`,
    `__proto__: candidate(id: "${ada}") { id city }`,
    `candidate(id: "${ada}") { id __typename: email }`,
  ])('is refused, as the names of introspection are not for clients: %s', async (asked) => {
    const { code, data } = await candour.ask(recruiter, documentOf(asked));
    expect([code, data ?? null]).toEqual(['BAD_REQUEST', null]);
  });
});

describe('a field that is open', () => {
  it('answers under every alias, each selection with its own', async () => {
    const query = documentOf(
      `candidate(id: "${ada}") { id constructor: headline a: city b: city
        one: work { employer } two: work { position } three: applications { id job { title } } four: applications { stage notes { text } } }`,
      selection,
    );
    const answer = await candour.ask(recruiter, query);
    const [row] = rowsOf.acme.candidate;
    const applications = knownApplications('acme', selection).filter(({ candidate }) => candidate === ada);
    expect(applications.length).toBe(2);
    const found = (answer.data?.['candidate'] ?? {}) as Readonly<Record<string, readonly Record<string, unknown>[]>>;
    expect(found['constructor']).toBe(row?.headline);
    expect([found['a'], found['b']]).toEqual([row?.city, row?.city]);
    expect(found['one']).toEqual(row?.work.map(({ employer }) => ({ employer })));
    expect(found['two']).toEqual(row?.work.map(({ position }) => ({ position })));
    expect(found['three']?.map(({ id }) => id).sort()).toEqual(applications.map(({ id }) => id).sort());
    expect(found['four']?.map(({ stage }) => stage).sort()).toEqual(applications.map(({ stage }) => stage).sort());
    await expectLedgerHolds(candour, { query, answer });
  });

  it.each([
    [recruiter, 'TALENT_POOL', 'id fullName email skills { name level } languages { language }'],
    [
      recruiter,
      management,
      'id lastContactAt applications { id appliedAt job { id title } candidate { id lastContactAt email } }',
    ],
    [adviser, 'MOBILITY_RELOCATION', 'id age dateOfBirth religiousBelief workPermit applications { score }'],
    [recruiter, selection, 'id workPermit salaryExpectation applications { score notes { author text writtenAt } }'],
  ] as readonly (readonly [Asker, string, string])[])(
    'is in the records of its persons, over a whole list: %o for %s',
    async (asker, purpose, fields) => {
      const query = documentOf(`candidates(first: 100) { totalCount nodes { ${fields} } }`, purpose);
      const answer = await candour.ask(asker, query);
      await expectLedgerHolds(candour, { query, answer });
      const records = await recordsOf(candour, answer);
      expect(records.length).toBeLessThan(12);
      const { nodes } = (answer.data?.['candidates'] ?? {}) as {
        nodes: { lastContactAt?: unknown; applications?: { candidate?: unknown }[] }[];
      };
      if (purpose === management)
        for (const { lastContactAt, applications = [] } of nodes)
          for (const { candidate } of applications) expect(candidate).toMatchObject({ lastContactAt });
    },
  );

  it('answers a hundred persons under a hundred aliases, each its own', async () => {
    const ids = visible('acme', screening).slice(0, 100);
    const query = documentOf(ids.map((id, n) => `c${n}: candidate(id: "${id}") { id city headline }`).join(' '));
    const answer = await candour.ask(recruiter, query);
    const rows = new Map(rowsOf.acme.candidate.map((row) => [row.id, row]));
    const wanted = ids.map((id, n) => [`c${n}`, { id, city: rows.get(id)?.city, headline: rows.get(id)?.headline }]);
    expect(answer.data).toEqual(Object.fromEntries(wanted));
    await expectLedgerHolds(candour, { query, answer });
  });
});
