import type { Plan } from '../../plan/Plan.js';
import type { PersonScope } from '../../policy/personScope.js';
import type { Sql } from '../../storage/Sql.js';

/** What the pieces of one statement share while it is written. */
export interface Scope {
  readonly sql: Sql;
  readonly plan: Plan;
  readonly now: Date;
  /** The persons whom the caller may see at all. */
  readonly persons: PersonScope;
  /**
   * Writes a condition of the plan, by its position there. Only on demand: a statement that holds none of its values
   * must not list them, as PostgreSQL asks for the type of each.
   */
  readonly condition: (position: number) => string;
  /** Makes an alias that the statement does not use yet. */
  readonly alias: () => string;
}

/** Begins a statement. */
export function createScope({ sql, plan, now, persons }: Pick<Scope, 'sql' | 'plan' | 'now' | 'persons'>): Scope {
  const asked = { purpose: plan.purpose, now };
  let aliases = 0;
  const written = new Map<number, string>();
  return {
    sql,
    plan,
    now,
    persons,
    condition: (position) => {
      const text = written.get(position) ?? plan.conditions[position]?.sql(sql, asked) ?? 'false';
      written.set(position, text);
      return text;
    },
    alias: () => `t${aliases++}`,
  };
}

/** Joins boolean expressions; none at all is true. */
export const allOf = (expressions: readonly string[]): string =>
  expressions.length === 0 ? 'true' : expressions.join(' and ');
