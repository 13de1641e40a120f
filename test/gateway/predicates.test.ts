import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adviser, dpo, hiringManager, interview, recruiter, screening, selection } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { rowsOf } from './people.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const relocation = 'MOBILITY_RELOCATION';
const text = '{ eq: "x" }';
type Case = readonly [asker: Asker, purpose: string, where: string, coordinate: string];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'a field that is refused': [
    [recruiter, screening, `email: ${text}`, 'Candidate.email'],
    [recruiter, selection, `email: ${text}`, 'Candidate.email'],
    [recruiter, screening, 'salaryExpectation: { gt: 50000 }', 'Candidate.salaryExpectation'],
    [recruiter, 'TALENT_POOL', 'dateOfBirth: { startsWith: "19" }', 'Candidate.dateOfBirth'],
    [adviser, relocation, `skill: ${text}`, 'Candidate.skills'],
    [adviser, relocation, 'text: "x"', 'Candidate.headline'],
    [recruiter, 'DIRECT_MARKETING', `city: ${text}`, 'Candidate.city'],
  ],
  'a field that is transformed': [
    [recruiter, screening, `givenName: ${text}`, 'Candidate.givenName'],
    [recruiter, screening, 'familyName: { startsWith: "L" }', 'Candidate.familyName'],
  ],
  'what hints at a special category, in a purpose that decides about the candidacy': [
    [recruiter, selection, `givenName: ${text}`, 'Candidate.givenName'],
    [hiringManager, interview, 'familyName: { contains: "e" }', 'Candidate.familyName'],
  ],
  'a special category, to whoever reads it': [
    [adviser, relocation, `religiousBelief: ${text}`, 'Candidate.religiousBelief'],
    [adviser, relocation, 'religiousBelief: { isNull: false }', 'Candidate.religiousBelief'],
    [adviser, relocation, 'religiousBelief: null', 'Candidate.religiousBelief'],
    [adviser, relocation, 'religiousBelief: {}', 'Candidate.religiousBelief'],
    [adviser, relocation, `ethnicOrigin: ${text}`, 'Candidate.ethnicOrigin'],
    [recruiter, screening, `religiousBelief: ${text}`, 'Candidate.religiousBelief'],
    [recruiter, 'TALENT_POOL', `ethnicOrigin: ${text}`, 'Candidate.ethnicOrigin'],
  ],
  'one of them, wherever it stands': [
    [recruiter, screening, `or: [{ city: ${text} }, { email: ${text} }]`, 'Candidate.email'],
    [recruiter, screening, `and: [{ not: { or: [{ email: ${text} }] } }]`, 'Candidate.email'],
    [adviser, relocation, `not: { not: { religiousBelief: ${text} } }`, 'Candidate.religiousBelief'],
  ],
};

describe('the whole operation is refused, never answered "empty", when it filters by', () => {
  const rows = Object.entries(cases).flatMap(([what, each]) => each.map((one) => [what, ...one] as const));
  it.each(rows)('%s: %o for %s, %s', async (_what, asker, purpose, where, coordinate) => {
    const literal = `query Q @purpose(is: ${purpose}) { jobs { id } candidates(where: { ${where} }) { totalCount nodes { id } } }`;
    const answer = await candour.ask(asker, literal);
    expect(answer.code).toBe('PURPOSE_NOT_ALLOWED');
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors[0]?.message).toMatch(/^(?:Filtering|Listing) by "\w+\.\w+" is refused for [A-Z_]+\.$/);
    expect(await recordsOf(candour, answer)).toEqual([
      expect.objectContaining({ outcome: 'REFUSED', code: 'PURPOSE_NOT_ALLOWED', purpose, subjects: [] }),
    ]);
    const [field] = (await recordsOf(candour, answer))[0]?.fields ?? [];
    expect(field).toEqual({
      field: coordinate,
      mode: 'FILTER',
      verdict: 'REFUSED',
      transform: null,
      code: 'PURPOSE_NOT_ALLOWED',
    });
  });

  it('something refused, whatever the value: the same bytes, nothing of it in them', async () => {
    const query = `query Q($where: CandidateWhere) @purpose(is: ${screening}) { candidates(where: $where) { totalCount } }`;
    const texts = new Set<string>();
    const [{ email } = { email: '' }] = rowsOf.acme.candidate;
    for (const eq of [email, 'nobody@example.org', '', 'canary-3141']) {
      const answer = await candour.ask(recruiter, query, { variables: { where: { email: { eq } } } });
      expect(answer.text).not.toContain('canary');
      texts.add(answer.text);
    }
    expect(texts.size).toBe(1);
  });
});

describe('an operation without any field of the person that is open', () => {
  it.each([
    [dpo, 'EQUALITY_MONITORING'],
    [dpo, 'ACCOUNTABILITY'],
    [dpo, 'SECURITY'],
  ] as const)('may not count or list persons: $roles for %s', async (asker, purpose) => {
    for (const fields of ['totalCount', 'nodes { id }', 'pageInfo { hasNextPage }', '__typename']) {
      const answer = await candour.ask(asker, `query Q @purpose(is: ${purpose}) { candidates { ${fields} } }`);
      expect(answer.code).toBe('PURPOSE_NOT_ALLOWED');
      expect(answer.errors[0]?.message).toBe(`Listing by "Candidate.id" is refused for ${purpose}.`);
    }
  });
});

describe('a record of what was filtered and sorted by', () => {
  it('names it beside what was read', async () => {
    const query = `query Q @purpose(is: ${screening}) {
      candidates(first: 1, where: { city: { isNull: false } }, orderBy: [{ by: LAST_CONTACT_AT }]) { totalCount nodes { headline } }
    }`;
    const [record] = await recordsOf(candour, await candour.ask(recruiter, query));
    expect(record?.fields.map(({ mode, field }) => `${mode} ${field}`).sort()).toEqual([
      'COUNT Candidate.id',
      'FILTER Candidate.city',
      'SELECT Candidate.headline',
      'SORT Candidate.lastContactAt',
    ]);
  });

  it('says that nobody was found', async () => {
    const query = `query Q @purpose(is: ${screening}) { candidates(where: { city: { eq: "Nowhere" } }) { nodes { headline } } }`;
    expect(await recordsOf(candour, await candour.ask(recruiter, query))).toEqual([
      expect.objectContaining({
        subjects: [],
        outcome: 'RELEASED',
        fields: [
          expect.objectContaining({ mode: 'FILTER', field: 'Candidate.city' }),
          expect.objectContaining({ mode: 'COUNT', field: 'Candidate.id' }),
        ],
      }),
    ]);
  });
});
