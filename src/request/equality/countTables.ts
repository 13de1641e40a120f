import type { CountRow } from '../../sources/candidates/equalityCounts.js';
import { breakdownGroups, dimensionValues } from '../../sources/candidates/equalityExpressions.js';
import type { CountTable } from '../../statistics/CountTable.js';
import type { EqualityBreakdown, EqualityDimension } from '../../vocabulary/equality.js';
import type { Countable } from './countable.js';

/** The counts of one dimension by one breakdown. */
export interface NamedTable {
  readonly dimension: EqualityDimension;
  readonly by: EqualityBreakdown;
  readonly table: CountTable;
}

/** Puts counts into tables. Which groups and values a table lists does not hang on whom it counts. */
export function countTables(
  rows: readonly CountRow[],
  { dimensions, breakdowns }: Countable,
  locations: readonly string[],
): readonly NamedTable[] {
  return dimensions.flatMap(({ name: dimension }) =>
    breakdowns.map(({ name: by }) => {
      const own = rows.filter((row) => row.dimension === dimension && row.breakdown === by);
      const groups = by === 'JOB_LOCATION' ? locations : breakdownGroups[by];
      const values = dimensionValues[dimension];
      const counts = groups.map((group) =>
        values.map((value) => own.find((row) => row.group === group && row.value === value)?.count ?? 0),
      );
      return { dimension, by, table: { groups, values, counts } };
    }),
  );
}
