import type { Plan } from '../../plan/Plan.js';
import type { ConditionName } from '../../policy/conditionNames.js';
import { Sql } from '../../storage/Sql.js';
import { conditionOf } from '../../subjects/conditions.js';
import type { EqualityBreakdown, EqualityDimension } from '../../vocabulary/equality.js';
import { breakdownSql, dimensionSql, isSealedDimension, type Placeholders } from './equalityExpressions.js';
import { personJoins } from './personJoins.js';
import { allOf, createScope, type Scope } from './Scope.js';

/** What is counted by something: only persons of whom these conditions hold as well, beside those of the purpose. */
export interface Counted<Name extends string> {
  readonly name: Name;
  readonly conditions: readonly ConditionName[];
}

export interface CountsAsked {
  readonly tenant: string;
  /** Holds the conditions that bind the person as a whole for the purpose. */
  readonly plan: Plan;
  readonly now: Date;
  /** Applications from this instant on are not looked at, and ages are those of it. */
  readonly before: Date;
  readonly dimensions: readonly Counted<EqualityDimension>[];
  readonly breakdowns: readonly Counted<EqualityBreakdown>[];
  /** The places that groups are named after. */
  readonly locations: readonly string[];
}

/** How many persons of a group have a value. */
export interface CountRow {
  readonly dimension: EqualityDimension;
  readonly breakdown: EqualityBreakdown;
  readonly group: string;
  readonly value: string;
  readonly count: number;
}

/** One row as the statement gives it: a count; or, of a dimension that is sealed, one person with the value as it lies. */
export interface StatementRow extends CountRow {
  /** Null: the row counts. */
  readonly person: string | null;
}

/**
 * Writes the statement that counts persons by every dimension and breakdown at once: one statement, one snapshot, so that
 * no person is in one table of a quarter and missing in another. Of a dimension that is sealed the database can't tell the
 * values: it gives the persons, to be counted where the values are opened. Counted is who meets the conditions of the purpose, has
 * applied before the end of the quarter, and, for a dimension, has answered and meets its own conditions.
 */
export function equalityCountsSql({ tenant, plan, now, before, dimensions, breakdowns, locations }: CountsAsked): {
  readonly text: string;
  readonly sql: Sql;
} {
  const sql = new Sql(tenant);
  const names = [...dimensions, ...breakdowns].flatMap(({ conditions }) => conditions);
  // The joins are those of the conditions that a plan lists, so that it lists these too.
  const known = new Set(plan.conditions.map(({ name }) => name));
  const more = [...new Set(names)].filter((name) => !known.has(name)).map(conditionOf);
  const counting: Plan = { ...plan, conditions: [...plan.conditions, ...more] };
  const scope = createScope({ sql, plan: counting, now, persons: [] });
  const placeholders: Placeholders = { before: sql.instant(before), locations: sql.value(locations, 'text[]') };
  const guarded = (conditions: readonly ConditionName[], expression: string): string =>
    conditions.length === 0
      ? expression
      : `case when ${allOf(conditionsSql(conditions, scope))} then ${expression} end`;
  const columns = [
    ...dimensions.map(
      ({ name, conditions }) => `${guarded(conditions, dimensionSql(name, placeholders))} as "${name}"`,
    ),
    ...breakdowns.map(
      ({ name, conditions }) => `${guarded(conditions, breakdownSql(name, placeholders))} as "${name}"`,
    ),
  ];
  const unpivoted = (of: readonly Counted<string>[]): string =>
    of.map(({ name }) => `('${name}', p."${name}")`).join(', ');
  const sealed = dimensions.filter(({ name }) => isSealedDimension(name));
  const told = dimensions.filter(({ name }) => !isSealedDimension(name));
  const from = (of: readonly Counted<string>[]): string => `from persons p
cross join lateral (values ${unpivoted(of)}) d (name, line)
cross join lateral (values ${unpivoted(breakdowns)}) b (name, line)
where d.line is not null and b.line is not null`;
  const parts = [
    ...(told.length > 0
      ? [
          `select d.name as dimension, b.name as breakdown, b.line as "group", d.line as value, null::uuid as person,
  count(*)::int as count ${from(told)} group by 1, 2, 3, 4`,
        ]
      : []),
    ...(sealed.length > 0
      ? [
          `select d.name as dimension, b.name as breakdown, b.line as "group", d.line as value, p.person, 1 as count ${from(sealed)}`,
        ]
      : []),
  ];
  const text = `with persons as materialized (
  select s.id as person, ${columns.join(',\n    ')}
  from subject s join candidate c on c.tenant = s.tenant and c.id = s.id
  ${personJoins(scope)}
  cross join lateral (
    select own.stage, own.applied_at, own.job from application own
    where own.tenant = s.tenant and own.candidate = s.id and own.applied_at < ${placeholders.before}
    order by own.applied_at desc, own.id desc limit 1) latest
  left join job vacancy on vacancy.tenant = s.tenant and vacancy.id = latest.job
  where s.tenant = ${sql.tenant} and ${allOf(counting.binding.map(scope.condition))})
${parts.join('\nunion all\n')}`;
  return { text, sql };
}

function conditionsSql(conditions: readonly ConditionName[], { sql, plan, now }: Scope): readonly string[] {
  return conditions.map((name) => conditionOf(name).sql(sql, { purpose: plan.purpose, now }));
}
