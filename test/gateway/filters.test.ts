import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CandidateRow } from '../../src/demonstration/DemonstrationRows.js';
import { adviser, intake, interview, management, recruiter, screening, selection } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { listed } from './listed.js';
import { nobody, person, rowsOf, visible } from './people.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const pool = 'TALENT_POOL';
const relocation = 'MOBILITY_RELOCATION';
const byPurpose = new Map<string, { readonly asker: Asker; readonly needsConsent: boolean }>([
  [screening, { asker: recruiter, needsConsent: false }],
  [selection, { asker: recruiter, needsConsent: false }],
  [interview, { asker: recruiter, needsConsent: false }],
  [pool, { asker: recruiter, needsConsent: true }],
  [management, { asker: intake, needsConsent: false }],
  [relocation, { asker: adviser, needsConsent: false }],
]);
type Test = (row: CandidateRow) => boolean;
const ada = person('EVERYTHING_VALID');
const paul = person('RETENTION_EXPIRED');
const has = (text: string | null, part: string): boolean => text?.includes(part) ?? false;
const starts = (text: string | null, part: string): boolean => text?.startsWith(part) ?? false;

const filters: readonly (readonly [purpose: string, where: string, test: Test])[] = [
  [screening, `id: { eq: "${ada}" }`, ({ id }) => id === ada],
  [screening, `id: { eq: "${ada.toUpperCase()}" }`, ({ id }) => id === ada],
  [screening, `id: { in: ["${ada}", "${nobody}", "x", "${paul}"] }`, ({ id }) => id === ada],
  [screening, 'id: { eq: "x" }', () => false],
  [pool, 'givenName: { startsWith: "A" }', (row) => starts(row.given_name, 'A')],
  [pool, 'familyName: { contains: "e" }', (row) => has(row.family_name, 'e')],
  [management, 'email: { contains: "@" }', (row) => has(row.email, '@')],
  [management, 'email: { isNull: true }', (row) => row.email === null],
  [screening, 'city: { eq: "Paris" }', ({ city }) => city === 'Paris'],
  [screening, 'city: { in: ["Paris", "Lyon", "Nowhere"] }', ({ city }) => city === 'Paris' || city === 'Lyon'],
  [screening, 'city: { in: [] }', () => false],
  [screening, 'city: { startsWith: "L", contains: "o" }', ({ city }) => starts(city, 'L') && has(city, 'o')],
  [screening, 'city: { contains: "%" }', () => false],
  [screening, 'city: { contains: "_" }', () => false],
  [screening, 'city: { eq: "\' or true --" }', () => false],
  [screening, 'city: { eq: "\\u0000" }', () => false],
  [screening, 'city: { startsWith: "\\u0000" }', () => false],
  [screening, 'city: { contains: "\\u0000" }', () => false],
  [screening, 'city: { in: ["Paris", "\\u0000"] }', ({ city }) => city === 'Paris'],
  [screening, 'city: { isNull: false }', ({ city }) => city !== null],
  [screening, 'city: {}', () => true],
  [screening, 'countryCode: { eq: "FR" }', (row) => row.country_code === 'FR'],
  [relocation, 'nationality: { in: ["FR", "DE"] }', ({ nationality }) => nationality === 'FR' || nationality === 'DE'],
  [relocation, 'dateOfBirth: { startsWith: "199" }', (row) => starts(row.date_of_birth, '199')],
  [selection, 'salaryExpectation: { isNull: true }', (row) => row.salary_expectation === null],
  [selection, 'salaryExpectation: { gte: 40000, lt: 60000 }', (row) => within(row, 40_000, 59_999)],
  [interview, 'salaryExpectation: { gt: 40000, lte: 60000 }', (row) => within(row, 40_001, 60_000)],
  [selection, 'salaryExpectation: { eq: 40000 }', (row) => row.salary_expectation === 40_000],
  [screening, 'skill: { eq: "TypeScript" }', (row) => row.skills.some(({ name }) => name === 'TypeScript')],
  [screening, 'skill: { contains: "S" }', (row) => row.skills.some(({ name }) => has(name ?? null, 'S'))],
  [screening, 'not: { skill: { contains: "S" } }', (row) => !row.skills.some(({ name }) => has(name ?? null, 'S'))],
  [pool, 'text: "ENGINEER"', (row) => /engineer/i.test(row.headline ?? '')],
  [pool, 'text: "\\u0000"', () => false],
  [selection, 'not: { salaryExpectation: { gt: 40000 } }', (row) => !within(row, 40_001, Infinity)],
  [screening, 'not: { city: { eq: "Paris" } }', ({ city }) => city !== 'Paris'],
  [screening, 'and: []', () => true],
  [screening, 'or: []', () => false],
  [screening, 'not: {}', () => false],
  [
    screening,
    'or: [{ city: { eq: "Paris" } }, { and: [{ countryCode: { eq: "FR" } }, { not: { city: { startsWith: "L" } } }] }]',
    (row) => row.city === 'Paris' || (row.country_code === 'FR' && !starts(row.city, 'L')),
  ],
];

function within({ salary_expectation: salary }: CandidateRow, from: number, to: number): boolean {
  return salary !== null && salary >= from && salary <= to;
}

describe('a filter', () => {
  it.each(filters)('finds those among the visible that it says: %s, %s', async (purpose, where, test) => {
    const { asker, needsConsent } = byPurpose.get(purpose) ?? { asker: recruiter, needsConsent: false };
    const seen = new Set(visible('acme', purpose, needsConsent));
    const wanted = rowsOf.acme.candidate.filter((row) => seen.has(row.id) && test(row)).map(({ id }) => id);
    expect([...(await listed(candour, asker, purpose, `, where: { ${where} }`))].sort()).toEqual(wanted.sort());
    expect(candour.unplanned).toEqual([]);
  });

  it('is tried on values that occur, and on more than one', () => {
    const texts = filters.map(([purpose, where, test]) => {
      const seen = new Set(visible('acme', purpose, byPurpose.get(purpose)?.needsConsent));
      return [where, rowsOf.acme.candidate.filter((row) => seen.has(row.id) && test(row)).length];
    });
    expect(texts.filter(([, count]) => Number(count) > 1).length).toBeGreaterThan(20);
  });

  it('of more than 1,000 conditions is refused, also in variables', async () => {
    const query = `query Q($where: CandidateWhere) @purpose(is: ${screening}) { candidates(where: $where) { totalCount } }`;
    const where = (length: number) => ({ or: Array.from({ length }, () => ({ city: { eq: 'Paris' } })) });
    expect((await candour.ask(recruiter, query, { variables: { where: where(100) } })).code).toBeNull();
    const answer = await candour.ask(recruiter, query, { variables: { where: where(5_000) } });
    expect(answer.code).toBe('LIMIT_EXCEEDED');
    expect(answer.errors[0]?.message).toBe(
      'The filters of an operation may hold at most 1000 conditions and values together.',
    );
  });
});
