import { GovernanceError } from '../../errors/GovernanceError.js';
import { inputVerdict } from '../../plan/planOperation.js';
import { isSealed } from '../../subject-keys/sealedCoordinates.js';
import { conditionOf } from '../../subjects/conditions.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import { candidateColumn } from './columns.js';
import { allOf, type Scope } from './Scope.js';

export interface TextFilter {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
  readonly startsWith?: string | null;
  readonly contains?: string | null;
  readonly isNull?: boolean | null;
}
export interface IntFilter {
  readonly eq?: number | null;
  readonly lt?: number | null;
  readonly lte?: number | null;
  readonly gt?: number | null;
  readonly gte?: number | null;
  readonly isNull?: boolean | null;
}
type Filter = TextFilter & Omit<IntFilter, 'eq'> & { readonly eq?: string | number | null };
export interface CandidateWhere {
  readonly and?: readonly CandidateWhere[] | null;
  readonly or?: readonly CandidateWhere[] | null;
  readonly not?: CandidateWhere | null;
  readonly [field: string]: unknown;
}

/** Conditions, groups and listed values of all filters of one operation. */
export const longestFilters = 1_000;

/** Writes a filter as a boolean expression that is never null. Its length is the caller's to bound. */
export const whereSql = (where: CandidateWhere | null | undefined, scope: Scope): string =>
  where ? groupSql(where, scope) : 'true';

/** Counts the conditions, groups and listed values of a filter. */
export function filterLength({ and, or, not, ...fields }: CandidateWhere): number {
  const groups = [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])];
  const own = Object.values(fields).reduce<number>((length, value) => length + conditionLength(value), 0);
  return groups.reduce((length, group) => length + 1 + filterLength(group), own);
}

function conditionLength(value: unknown): number {
  if (value === null || value === undefined) return 0;
  const listed = typeof value === 'object' && 'in' in value && Array.isArray(value.in) ? value.in.length : 0;
  return 1 + listed;
}

function groupSql(where: CandidateWhere, scope: Scope): string {
  const parts = Object.entries(where).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    if (name === 'and') return (value as readonly CandidateWhere[]).map((each) => `(${groupSql(each, scope)})`);
    if (name === 'or')
      return [
        `(${(value as readonly CandidateWhere[]).map((each) => `(${groupSql(each, scope)})`).join(' or ') || 'false'})`,
      ];
    if (name === 'not') return [`not (${groupSql(value as CandidateWhere, scope)})`];
    return [fieldSql(name, value, scope)];
  });
  return allOf(parts);
}

function fieldSql(name: string, value: unknown, scope: Scope): string {
  if (name === 'text') return textSearch(String(value), scope);
  if (name === 'skill') {
    const alias = scope.alias();
    const each = readable('Skill.name', 'FILTER', `${alias}.e ->> 'name'`, scope);
    const test = filterSql(each, value as Filter, { scope, type: 'text' });
    const list = readable('Candidate.skills', 'FILTER', 'c.skills', scope);
    return `exists (select from jsonb_array_elements(coalesce(${list}, '[]')) ${alias}(e) where ${test})`;
  }
  const column = candidateColumn(name, scope);
  if (!column) throw new GovernanceError('BAD_REQUEST', `"CandidateWhere.${name}" can't be filtered by.`);
  const type = name === 'salaryExpectation' ? 'int' : name === 'id' ? 'uuid' : 'text';
  return filterSql(readable(`Candidate.${name}`, 'FILTER', column, scope), value as Filter, { scope, type });
}

/**
 * The expression as the caller may see it: null for exactly those persons for whom an answer would show null, so that a
 * predicate tells no more than the answer would.
 */
export function readable(coordinate: string, mode: 'FILTER' | 'SORT', expression: string, scope: Scope): string {
  // Every plan refuses these before; what lies in the column says nothing of the value.
  if (isSealed(coordinate)) return 'null';
  const verdict = inputVerdict(scope.plan, { coordinate, mode });
  if (verdict.effect === 'REFUSED') return 'null';
  const asked = { purpose: scope.plan.purpose, now: scope.now };
  const conditions = verdict.conditions.map((name) => conditionOf(name).sql(scope.sql, asked));
  return conditions.length === 0 ? expression : `(case when ${allOf(conditions)} then ${expression} end)`;
}

function filterSql(
  column: string,
  filter: Filter,
  { scope, type }: { scope: Scope; type: 'text' | 'int' | 'uuid' },
): string {
  const { sql } = scope;
  const tests: string[] = [];
  const comparisons = { eq: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;
  for (const [name, operator] of Object.entries(comparisons)) {
    const value = filter[name as keyof typeof comparisons];
    if (value !== null && value !== undefined)
      tests.push(isStorable(value, type) ? `${column} ${operator} ${sql.value(value, type)}` : 'false');
  }
  if (filter.in)
    tests.push(
      `${column} = any (${sql.value(
        filter.in.filter((each) => isStorable(each, type)),
        `${type}[]`,
      )})`,
    );
  const tested = (text: string | null | undefined, test: (placeholder: string) => string): void => {
    if (text === null || text === undefined) return;
    tests.push(isStorable(text, 'text') ? test(sql.value(text, 'text')) : 'false');
  };
  tested(filter.startsWith, (text) => `starts_with(${column}, ${text})`);
  tested(filter.contains, (text) => `strpos(${column}, ${text}) > 0`);
  if (filter.isNull !== null && filter.isNull !== undefined)
    tests.push(`${column} is ${filter.isNull ? '' : 'not '}null`);
  return `coalesce(${allOf(tests)}, false)`;
}

/** Whether a column of a type could hold a value at all: PostgreSQL's text has no NUL, and would answer with an error. */
const isStorable = (value: string | number, type: string): boolean =>
  type === 'uuid' ? isUuid(String(value)) : !String(value).includes('\0');

function textSearch(words: string, scope: Scope): string {
  if (!isStorable(words, 'text')) return 'false';
  const place = readable('Candidate.headline', 'FILTER', 'c.headline', scope);
  const wanted = scope.sql.value(words.toLowerCase(), 'text');
  return `coalesce(strpos(lower(${place}), ${wanted}) > 0, false)`;
}
