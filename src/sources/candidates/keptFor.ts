import type { Plan } from '../../plan/Plan.js';
import type { ConditionName } from '../../policy/conditionNames.js';
import type { DecisionContext } from '../../policy/decide.js';
import { Sql } from '../../storage/Sql.js';
import { conditionOf } from '../../subjects/conditions.js';
import { subtractDuration } from '../../subjects/subtractDuration.js';
import { personJoins } from './personJoins.js';
import { allOf, createScope } from './Scope.js';

/** What must hold of a person for a purpose to keep its data. */
export interface PurposeKeeping {
  readonly context: DecisionContext;
  readonly conditions: readonly ConditionName[];
}

/**
 * Writes whether some purpose still keeps a person's data, over `own` (subject): the joins have names of their own. The
 * conditions are those that bind its use. One that can't be told at all (a period that this version can't count) never
 * holds where data are used; here it does always: what is not known to have passed deletes nothing.
 */
export const keptSql = (
  keepings: readonly PurposeKeeping[],
  { sql, now }: { readonly sql: Sql; readonly now: Date },
): string =>
  keepings.length === 0 ? 'false' : `(${keepings.map((keeping) => keepingSql(keeping, sql, now)).join(' or ')})`;

function keepingSql({ context, conditions: names }: PurposeKeeping, sql: Sql, now: Date): string {
  const { purpose } = context;
  const conditions = names.map(conditionOf);
  // Asked apart: a statement must hold every value that it lists.
  if (conditions.some((each) => each.sql(new Sql(sql.tenantName), { purpose, now }) === 'false')) return 'true';
  const plan: Plan = {
    ...{ context, purpose, lawfulBasis: null, conditions, binding: conditions.map((_, position) => position) },
    ...{ cells: [], slots: [], inputs: new Map() },
  };
  const scope = createScope({ sql, plan, now, persons: [] });
  const tests = plan.binding.map(scope.condition);
  return `exists (select from subject s ${personJoins(scope)} where ${allOf(['s.tenant = own.tenant', 's.id = own.id', ...tests])})`;
}

/** Gives when the longest of several periods began that end now. Null: one can't be counted. */
export function longestCutoff(periods: readonly string[], now: Date): Date | null {
  const cutoffs = periods.map((period) => subtractDuration(now, period));
  return cutoffs.reduce<Date | null>(
    (earliest, cutoff) => (earliest === null || cutoff === null ? null : cutoff < earliest ? cutoff : earliest),
    now,
  );
}
