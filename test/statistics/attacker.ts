/** What somebody knows of a table of counts. */
export interface Knowledge {
  /** As published, by row; null: suppressed. */
  readonly published: readonly (readonly (number | null)[])[];
  readonly rounding: number;
  /** Exact totals, wherever they come from; null: unknown. */
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
}

type Interval = readonly [least: number, most: number];

/** More than any table of the tests holds. */
const unbounded = 100_000;

/**
 * The tightest interval that follows for each cell: every table of whole numbers that fits the knowledge is a flow from
 * rows to columns, so its values at one cell have no gaps, and the ends are found by asking whether a flow exists.
 *
 * @param truth a table that fits: where the search begins
 */
export function attack(known: Knowledge, truth: readonly (readonly number[])[]): readonly (readonly Interval[])[] {
  return truth.map((row, r) =>
    row.map((count, c): Interval => {
      const fits = (value: number): boolean => isPossible(known, { r, c, value });
      if (!fits(count)) throw new Error('The truth does not fit what is known.');
      return [furthest(count, 0, fits), furthest(count, unbounded, fits)];
    }),
  );
}

/** The last value on the way from one that fits to a bound that still fits. */
function furthest(from: number, bound: number, fits: (value: number) => boolean): number {
  const step = Math.sign(bound - from);
  let [fitting, length] = [from, Math.abs(bound - from)];
  while (length > 0) {
    const reach = Math.ceil(length / 2);
    if (fits(fitting + step * reach)) {
      fitting += step * reach;
      length -= reach;
    } else length = reach - 1;
  }
  return fitting;
}

interface Guess {
  readonly r: number;
  readonly c: number;
  readonly value: number;
}

function isPossible({ published, rounding, rowTotals, columnTotals, total }: Knowledge, guess: Guess): boolean {
  const [rows, columns] = [rowTotals.length, columnTotals.length];
  const source = rows + columns;
  const sink = source + 1;
  const exactly = (value: number | null): Interval => (value === null ? [0, unbounded] : [value, value]);
  const edges: Edge[] = [{ from: sink, to: source, within: exactly(total) }];
  for (const [r, value] of rowTotals.entries()) edges.push({ from: source, to: r, within: exactly(value) });
  for (const [c, value] of columnTotals.entries()) edges.push({ from: rows + c, to: sink, within: exactly(value) });
  for (const [r, row] of published.entries())
    for (const [c, count] of row.entries()) {
      const slack = (rounding - 1) / 2;
      const told: Interval = count === null ? [0, unbounded] : [count - slack, count + slack];
      const within: Interval = r === guess.r && c === guess.c ? [guess.value, guess.value] : told;
      edges.push({ from: r, to: rows + c, within });
    }
  return hasCirculation(edges, sink + 1);
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly within: Interval;
}

/** Whether flows within the bounds of every edge exist, none of which begins or ends (max-flow over the lower bounds). */
function hasCirculation(edges: readonly Edge[], nodes: number): boolean {
  const [source, sink] = [nodes, nodes + 1];
  const capacity = Array.from({ length: nodes + 2 }, () => new Array<number>(nodes + 2).fill(0));
  const add = (from: number, to: number, amount: number): void => {
    const row = capacity[from] as number[];
    row[to] = (row[to] ?? 0) + amount;
  };
  let needed = 0;
  for (const { from, to, within } of edges) {
    const [least, most] = within;
    add(from, to, most - least);
    add(source, to, least);
    add(from, sink, least);
    needed += least;
  }
  let sent = 0;
  for (;;) {
    const path = pathThrough(capacity, source, sink);
    if (!path) return sent === needed;
    const amount = Math.min(...path.map(([from, to]) => capacity[from]?.[to] ?? 0));
    for (const [from, to] of path) {
      add(from, to, -amount);
      add(to, from, amount);
    }
    sent += amount;
  }
}

function pathThrough(
  capacity: readonly (readonly number[])[],
  source: number,
  sink: number,
): readonly (readonly [number, number])[] | null {
  const cameFrom = new Map<number, number>([[source, -1]]);
  // A map's iteration takes in what is added on the way.
  for (const [node] of cameFrom)
    for (const [next, left] of (capacity[node] ?? []).entries())
      if (left > 0 && !cameFrom.has(next)) cameFrom.set(next, node);
  if (!cameFrom.has(sink)) return null;
  const path: (readonly [number, number])[] = [];
  for (let to = sink; to !== source; to = cameFrom.get(to) ?? source) path.push([cameFrom.get(to) ?? source, to]);
  return path;
}
