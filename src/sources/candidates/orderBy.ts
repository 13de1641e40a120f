import { candidateColumn } from './columns.js';
import type { Scope } from './Scope.js';
import { readable } from './where.js';

export interface CandidateOrder {
  readonly by: string;
  readonly direction: 'ASC' | 'DESC';
}

/** The field of a candidate that each order sorts by. */
const sortedFields: ReadonlyMap<string, string> = new Map([
  ['FAMILY_NAME', 'familyName'],
  ['CITY', 'city'],
  ['LAST_CONTACT_AT', 'lastContactAt'],
  ['DATE_OF_BIRTH', 'dateOfBirth'],
  ['SALARY_EXPECTATION', 'salaryExpectation'],
  ['RELIGIOUS_BELIEF', 'religiousBelief'],
  ['ETHNIC_ORIGIN', 'ethnicOrigin'],
]);

export interface OrderTerm {
  readonly expression: string;
  readonly descending: boolean;
}

/** The terms of an order: expressions as the caller may see them; nulls come last either way. The id makes it total. */
export function orderTerms(orders: readonly CandidateOrder[], scope: Scope): readonly OrderTerm[] {
  // A field that was sorted by already decides nothing more; so an order is never longer than the enum.
  const distinct = orders.filter(({ by }, position) => orders.findIndex((order) => order.by === by) === position);
  const terms = distinct.flatMap(({ by, direction }) => {
    const field = sortedFields.get(by);
    const column = field && candidateColumn(field, scope);
    if (!field || !column) return [];
    return [{ expression: readable(`Candidate.${field}`, 'SORT', column, scope), descending: direction === 'DESC' }];
  });
  return [...terms, { expression: 's.id', descending: false }];
}

export const orderSql = (terms: readonly OrderTerm[]): string =>
  terms.map(({ expression, descending }) => `${expression} ${descending ? 'desc' : 'asc'} nulls last`).join(', ');

/**
 * Writes "comes after the cursor's person" for an order. The person's own values are looked up by the statement, under
 * `p(v0, v1, …)`, so that a cursor carries an id and nothing else.
 */
export function afterSql(terms: readonly OrderTerm[]): string {
  const later = ({ expression, descending }: OrderTerm, position: number): string =>
    `(p.v${position} is not null and (${expression} ${descending ? '<' : '>'} p.v${position} or ${expression} is null))`;
  const same = ({ expression }: OrderTerm, position: number): string =>
    `${expression} is not distinct from p.v${position}`;
  const steps = terms.map((term, position) =>
    [...terms.slice(0, position).map(same), later(term, position)].join(' and '),
  );
  return `(${steps.map((step) => `(${step})`).join(' or ')})`;
}
