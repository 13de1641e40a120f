import type { UnitedCell, UnitedTable } from './UnitedTable.js';

/**
 * Suppresses more cells until no suppressed one can be computed from the total of its row and of its column: complementary
 * suppression, by rectangles (Hundepool et al., Handbook on Statistical Disclosure Control, ch. 4).
 *
 * Of four suppressed cells at the corners of a rectangle, `a b / c d`, persons can be moved in thought, from `a` and `d`
 * to `b` and `c` or back, without any total changing. So whoever knows every total knows of each of them no more than an
 * interval of min(a, d) + min(b, c), which has to be `k` at least. Where no rectangle is wide enough, all is suppressed.
 */
export function protectCells(table: UnitedTable, k: number): void {
  const corners = cornersOf(table);
  for (const at of corners) {
    if (!isOpenToAttack(at.cell, k) || isProtected(at, corners, { table, k })) continue;
    const rectangle = cheapest(at, corners, { table, k });
    if (!rectangle) {
      for (const { cell } of corners) cell.suppressed = true;
      return;
    }
    for (const cell of rectangle) cell.suppressed = true;
    // What was suppressed for another is a corner of the same rectangle, and so is protected with it.
  }
}

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly cell: UnitedCell;
}
interface Protecting {
  readonly table: UnitedTable;
  readonly k: number;
}
type Rectangle = readonly [UnitedCell, UnitedCell, UnitedCell, UnitedCell];

const cornersOf = ({ rows }: UnitedTable): readonly Corner[] =>
  rows.flatMap((cells, row) => cells.map((cell, column) => ({ row, column, cell })));

/** A union of hidden cells that holds `k` persons may be known itself: each of its cells may be any part of it. */
const isOpenToAttack = ({ suppressed, isUnion, count }: UnitedCell, k: number): boolean =>
  suppressed && !(isUnion && count >= k);

function rectangleOf(
  { row, column, cell }: Corner,
  opposite: Corner,
  { table: { rows } }: Protecting,
): Rectangle | null {
  const beside = rows[row]?.[opposite.column];
  const below = rows[opposite.row]?.[column];
  if (row === opposite.row || column === opposite.column || !beside || !below) return null;
  return [cell, beside, below, opposite.cell];
}

const isWide = ([a, b, c, d]: Rectangle, k: number): boolean =>
  Math.min(a.count, d.count) + Math.min(b.count, c.count) >= k;

const isProtected = (at: Corner, corners: readonly Corner[], protecting: Protecting): boolean =>
  corners.some((opposite) => {
    const rectangle = rectangleOf(at, opposite, protecting);
    return rectangle?.every(({ suppressed }) => suppressed) && isWide(rectangle, protecting.k);
  });

/** The rectangle that costs the fewest cells, then the fewest persons; of equals, the first. */
function cheapest(at: Corner, corners: readonly Corner[], protecting: Protecting): Rectangle | null {
  let best: { readonly rectangle: Rectangle; readonly cost: readonly [number, number] } | null = null;
  for (const opposite of corners) {
    const rectangle = rectangleOf(at, opposite, protecting);
    if (!rectangle || !isWide(rectangle, protecting.k)) continue;
    const cost = costOf(rectangle);
    if (!best || cost[0] < best.cost[0] || (cost[0] === best.cost[0] && cost[1] < best.cost[1]))
      best = { rectangle, cost };
  }
  return best?.rectangle ?? null;
}

function costOf(rectangle: Rectangle): readonly [number, number] {
  const lost = rectangle.filter(({ suppressed }) => !suppressed);
  return [lost.length, lost.reduce((persons, { count }) => persons + count, 0)];
}
