import type { SelectedField } from '../../operation/Selection.js';
import type { CandidateListArguments } from './CandidateListArguments.js';
import { selectedOf, selectList } from './entries.js';
import { afterSql, orderSql, orderTerms } from './orderBy.js';
import { personJoins, stateColumns } from './personJoins.js';
import { applicationScopeSql, personScopeSql } from './personScopeSql.js';
import { allOf, type Scope } from './Scope.js';
import { whereSql } from './where.js';

/** A person whose erasure has begun is gone for everybody, whatever of it is still to be removed. */
const persons = 'subject s join candidate c on c.tenant = s.tenant and c.id = s.id and s.erased_at is null';

export interface ByIdsWanted {
  readonly type: 'Candidate' | 'Application';
  readonly fields: readonly SelectedField[];
}

/** A statement, and where the ids that it fetches stand among its values. */
export interface ByIdsStatement {
  readonly text: string;
  readonly idsAt: number;
}

/**
 * Writes the statement that fetches objects by id. A person who fails a condition that binds the whole purpose still has
 * a row, so that the answer can say why, but none of its values is fetched.
 */
export function byIdsSql(scope: Scope, { type, fields }: ByIdsWanted): ByIdsStatement {
  const idsAt = scope.sql.values.length;
  const ids = scope.sql.value([], 'uuid[]');
  const from =
    type === 'Candidate' ? persons : `${persons} join application a on a.tenant = s.tenant and a.candidate = s.id`;
  const key = type === 'Candidate' ? 's.id' : 'a.id';
  const binding = scope.plan.binding.map(scope.condition);
  const { entries, joins } = selectedOf(type, fields, scope, type === 'Candidate' ? 'c' : 'a');
  const guarded = entries.map(
    ([name, expression]) =>
      [name, binding.length > 0 && expression !== key ? `case when v.ok then ${expression} end` : expression] as const,
  );
  const where = [
    `s.tenant = ${scope.sql.tenant}`,
    `${key} = any (${ids})`,
    ...personScopeSql(scope.persons, scope.sql),
    ...(type === 'Application' ? applicationScopeSql(scope.persons, 'a', scope.sql) : []),
  ];
  // "offset 0" keeps the planner from copying the conditions into every column, where each would be judged anew.
  const text = `select ${key} as "$key", ${stateColumns(scope).join(', ')}, ${selectList(guarded)}
from ${from}
${personJoins(scope)}
cross join lateral (select ${allOf(binding)} as ok offset 0) v
${joins.join('\n')}
where ${allOf(where)}`;
  return { text, idsAt };
}

export interface ListWanted {
  readonly fields: readonly SelectedField[];
  /** How many persons the page holds at most. */
  readonly size: number;
  /** The id that the cursor holds. */
  readonly after: string | null;
  readonly wantsTotal: boolean;
}

/**
 * Writes the statement of one page. Persons who fail a condition that binds the whole purpose are left out, of the page
 * and of the count alike. One row more than the page holds tells whether there is a next one.
 */
export function listSql(scope: Scope, args: CandidateListArguments, wanted: ListWanted): string {
  const { sql } = scope;
  const joins = personJoins(scope);
  const visible = allOf([
    `s.tenant = ${sql.tenant}`,
    ...personScopeSql(scope.persons, sql),
    ...scope.plan.binding.map(scope.condition),
    whereSql(args.where, scope),
  ]);
  const terms = orderTerms(args.orderBy ?? [], scope);
  const from = `from ${persons}\n${joins}`;
  const cursor = wanted.after
    ? `cross join (select ${terms.map(({ expression }, position) => `${expression} as v${position}`).join(', ')} ${from} where ${standing(scope, wanted.after)}) p`
    : '';
  const selected = selectedOf('Candidate', wanted.fields, scope, 'c');
  const page = `select ${[...stateColumns(scope), selectList(selected.entries)].join(', ')}
${[from, ...selected.joins].join('\n')}
${cursor}
where ${visible}${wanted.after ? ` and ${afterSql(terms)}` : ''}
order by ${orderSql(terms)}
limit ${sql.value(wanted.size + 1, 'int')}`;
  if (!wanted.wantsTotal) return page;
  return `select t."$total", page.* from (select count(*)::int as "$total" ${from} where ${visible}) t left join lateral (${page}) page on true`;
}

/** One person, as far as the caller may use it for its purpose at all: of anybody else a cursor must not tell the place. */
const standing = (scope: Scope, id: string): string =>
  allOf([
    `s.tenant = ${scope.sql.tenant}`,
    `s.id = ${scope.sql.value(id, 'uuid')}`,
    ...personScopeSql(scope.persons, scope.sql),
    ...scope.plan.binding.map(scope.condition),
  ]);

/** Writes the statement that has a row if the person on whom a cursor stands may still be seen. */
export const standsSql = (scope: Scope, id: string): string =>
  `select from ${persons}\n${personJoins(scope)}\nwhere ${standing(scope, id)}`;
