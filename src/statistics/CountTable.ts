/**
 * Exact counts of persons, as one statement counted them: a row for each group of a breakdown, a column for each value of
 * a dimension. Every person that was counted stands in exactly one cell.
 */
export interface CountTable {
  readonly groups: readonly string[];
  readonly values: readonly string[];
  /** By group, then by value. */
  readonly counts: readonly (readonly number[])[];
}

/** Names a cell, as long as neither name holds a line feed. */
export const cellName = (group: string, value: string): string => `${group}\n${value}`;

/** The persons of each group. */
export const groupTotals = ({ counts }: CountTable): readonly number[] => counts.map(sum);

/** The persons of each value. */
export const valueTotals = ({ counts, values }: CountTable): readonly number[] =>
  values.map((_value, at) => sum(counts.map((row) => row[at] ?? 0)));

/** Adds up counts. */
export const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
