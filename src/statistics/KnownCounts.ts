import { cellName } from './CountTable.js';

/** A count that later releases are held against, exact. Never to be published. */
export interface KeptCount {
  /** Null: the total of its value. */
  readonly group: string | null;
  /** Null: the total of its group. */
  readonly value: string | null;
  readonly count: number;
}

/**
 * Exact counts that earlier releases of a dimension gave away, or could have: what a new release is held against. By name,
 * every count that was ever known.
 */
export interface KnownCounts {
  /** Of this very breakdown, by `cellName`. */
  readonly cells: ReadonlyMap<string, readonly number[]>;
  /** Totals of groups, of this very breakdown. */
  readonly groups: ReadonlyMap<string, readonly number[]>;
  /** Totals of values: the same persons, whichever the breakdown. */
  readonly values: ReadonlyMap<string, readonly number[]>;
}

/** Before the first release. */
export const nothingKnown: KnownCounts = { cells: new Map(), groups: new Map(), values: new Map() };

/** What earlier releases of one dimension kept, each of one breakdown, as a release by another breakdown, or the same, is held against it. */
export function knownCounts(
  earlier: readonly { readonly by: string; readonly kept: readonly KeptCount[] }[],
  breakdown: string,
): KnownCounts {
  const cells = new Map<string, number[]>();
  const groups = new Map<string, number[]>();
  const values = new Map<string, number[]>();
  const add = (to: Map<string, number[]>, name: string, count: number): void => {
    const found = to.get(name);
    if (found) found.push(count);
    else to.set(name, [count]);
  };
  for (const { by, kept } of earlier)
    for (const { group, value, count } of kept) {
      if (group === null) add(values, value ?? '', count);
      else if (by === breakdown && value === null) add(groups, group, count);
      else if (by === breakdown && value !== null) add(cells, cellName(group, value), count);
    }
  return { cells, groups, values };
}

/**
 * Says whether the difference between a count and an earlier one would be a group of fewer than `k` persons, and more
 * than none: whoever knows both would know that much about those who came or left.
 */
export const isNear = (count: number, earlier: readonly number[] | undefined, k: number): boolean =>
  earlier?.some((known) => known !== count && Math.abs(known - count) < k) ?? false;
