import { type CountTable, cellName, groupTotals, sum, valueTotals } from './CountTable.js';
import { hiddenLines } from './hiddenLines.js';
import { isNear, type KeptCount, type KnownCounts } from './KnownCounts.js';
import { protectCells } from './protectCells.js';
import { roundCount } from './roundCount.js';
import { type UnitedTable, uniteHidden } from './UnitedTable.js';

export interface ReleaseRules {
  /** Persons that a published count, the rest of its group, and what may be guessed of a suppressed count hold at least. */
  readonly k: number;
  /** Published counts are multiples of it. */
  readonly rounding: number;
  /** What earlier releases gave away. */
  readonly known: KnownCounts;
}

/** One cell as it is published; null: suppressed. */
export interface PublishedCell {
  readonly group: string;
  readonly value: string;
  readonly count: number | null;
}

export interface TableRelease {
  readonly cells: readonly PublishedCell[];
  readonly kept: readonly KeptCount[];
}

/**
 * Decides what of a table of counts may be published: thresholds, then differences to earlier releases, then
 * complementary suppression, then rounding. Pure; the same table gives the same release.
 *
 * It assumes that every total but those of hidden lines is known exactly: other tables of the same persons, or other
 * registers, may tell them, and no total of its own is published.
 */
export function releaseTable(table: CountTable, rules: ReleaseRules): TableRelease {
  const { k, known } = rules;
  const { groups, values, counts } = table;
  const isSmallOrNear = (names: readonly string[], earlier: KnownCounts['groups']) => (total: number, at: number) =>
    total < k || isNear(total, earlier.get(names[at] ?? ''), k);
  const hiddenGroups = hiddenLines(groupTotals(table), k, isSmallOrNear(groups, known.groups));
  const hiddenValues = hiddenLines(valueTotals(table), k, isSmallOrNear(values, known.values));
  const united = uniteHidden(table, hiddenGroups, hiddenValues);
  eachCell(table, united, ({ group, value, count, total, cell }) => {
    const earlier = known.cells.get(cellName(group, value));
    // The rest of the group counts as well: a cell that is nearly all of it says of each of its persons what it is.
    if (count < k || total - count < k || isNear(count, earlier, k)) cell.suppressed = true;
  });
  protectCells(united, k);
  const cells: PublishedCell[] = [];
  const exact: KeptCount[] = [];
  eachCell(table, united, ({ group, value, count, cell }) => {
    cells.push({ group, value, count: cell.suppressed ? null : roundCount(count, rules.rounding) });
    if (!cell.suppressed) exact.push({ group, value, count });
  });
  if (exact.length === 0) return { cells, kept: [] };
  const totalsOf = groups.flatMap((group, at) =>
    hiddenGroups.has(at) ? [] : { group, value: null, count: sum(counts[at] ?? []) },
  );
  const totals = valueTotals(table);
  const totalsOfValues = values.flatMap((value, at) =>
    hiddenValues.has(at) ? [] : { group: null, value, count: totals[at] ?? 0 },
  );
  return { cells, kept: [...exact, ...totalsOf, ...totalsOfValues] };
}

interface Visited {
  readonly group: string;
  readonly value: string;
  readonly count: number;
  /** Of the group. */
  readonly total: number;
  readonly cell: UnitedTable['rows'][number][number];
}

function eachCell(
  { groups, values, counts }: CountTable,
  { rows, rowOf, columnOf }: UnitedTable,
  visit: (cell: Visited) => void,
): void {
  for (const [g, group] of groups.entries())
    for (const [v, value] of values.entries()) {
      const cell = rows[rowOf[g] ?? 0]?.[columnOf[v] ?? 0];
      const total = sum(counts[g] ?? []);
      if (cell) visit({ group, value, count: counts[g]?.[v] ?? 0, total, cell });
    }
}
