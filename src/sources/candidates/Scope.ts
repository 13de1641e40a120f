import type { Plan } from '../../plan/Plan.js';
import type { Sql } from '../../storage/Sql.js';

/** What the pieces of one statement share while it is written. */
export interface Scope {
  readonly sql: Sql;
  readonly plan: Plan;
  readonly now: Date;
  /** By condition of the plan: its SQL. */
  readonly conditions: readonly string[];
  /** Makes an alias that the statement does not use yet. */
  readonly alias: () => string;
}

/** Begins a statement. */
export function createScope(sql: Sql, plan: Plan, now: Date): Scope {
  const asked = { purpose: plan.purpose, now };
  let aliases = 0;
  return {
    sql,
    plan,
    now,
    conditions: plan.conditions.map((condition) => condition.sql(sql, asked)),
    alias: () => `t${aliases++}`,
  };
}

/** Joins boolean expressions; none at all is true. */
export const allOf = (expressions: readonly string[]): string =>
  expressions.length === 0 ? 'true' : expressions.join(' and ');
