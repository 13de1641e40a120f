import { type CountTable, sum } from './CountTable.js';

/** A cell while it is decided on. */
export interface UnitedCell {
  readonly count: number;
  /** It stands for cells of hidden lines together, which are never published. */
  readonly isUnion: boolean;
  suppressed: boolean;
}

/** A table in which all hidden groups are one row and all hidden values one column. */
export interface UnitedTable {
  readonly rows: readonly (readonly UnitedCell[])[];
  /** The row of each group, and the column of each value, of the table that it was made of. */
  readonly rowOf: readonly number[];
  readonly columnOf: readonly number[];
}

/** Unites the hidden lines of a table. Nothing else is suppressed yet. */
export function uniteHidden(
  { counts }: CountTable,
  hiddenGroups: ReadonlySet<number>,
  hiddenValues: ReadonlySet<number>,
): UnitedTable {
  const rowOf = places(counts.length, hiddenGroups);
  const columnOf = places(counts[0]?.length ?? 0, hiddenValues);
  const membersOf = (of: readonly number[], place: number): readonly number[] =>
    [...of.keys()].filter((position) => of[position] === place);
  const rows = range(rowOf).map((row) =>
    range(columnOf).map((column): UnitedCell => {
      const groups = membersOf(rowOf, row);
      const values = membersOf(columnOf, column);
      const count = sum(groups.flatMap((group) => values.map((value) => counts[group]?.[value] ?? 0)));
      const isUnion =
        groups.some((group) => hiddenGroups.has(group)) || values.some((value) => hiddenValues.has(value));
      return { count, isUnion, suppressed: isUnion };
    }),
  );
  return { rows, rowOf, columnOf };
}

/** Gives each line its place; the hidden ones share the last. */
function places(length: number, hidden: ReadonlySet<number>): readonly number[] {
  const last = length - hidden.size;
  let next = 0;
  return Array.from({ length }, (_, position) => (hidden.has(position) ? last : next++));
}

const range = (of: readonly number[]): readonly number[] => [...new Set(of)].sort((one, other) => one - other);
