import { type Contestant, contestants } from './contestants.js';
import type { Cell } from './measure.js';
import type { Workload } from './operations.js';

/** The value below which a share of the numbers lies (nearest rank). */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (numbers: readonly number[]): number => percentile(numbers, 0.5);

/** Writes the table that people read. */
export function tableOf(cells: readonly Cell[]): string {
  const rows = cells.map((cell) => {
    const base = find(cells, { ...cell, contestant: 'ungoverned' });
    return [
      cell.workload,
      String(cell.connections),
      contestants[cell.contestant],
      median(cell.perSecond).toFixed(0),
      percentile(cell.latencies, 0.5).toFixed(1),
      percentile(cell.latencies, 0.99).toFixed(1),
      base ? (median(cell.perSecond) / median(base.perSecond)).toFixed(2) : '',
    ];
  });
  const head = ['work', 'connections', 'who', 'requests/s', 'p50 ms', 'p99 ms', '× (a)'];
  const widths = head.map((title, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? title.length)),
  );
  const lines = [head, ...rows].map((row) =>
    row
      .map((text, column) => (column === 2 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  return lines.join('\n');
}

/** The ratios of one workload: at ten connections, and at every other number beside them. */
export function ratiosOf(cells: readonly Cell[]): Readonly<Record<string, unknown>> {
  const measured = [...new Set(cells.map(({ workload }) => workload))];
  return Object.fromEntries(
    measured.map((workload) => {
      const counts = [...new Set(cells.map(({ connections }) => connections))];
      const at = Object.fromEntries(
        counts.map((connections) => [connections, ratiosAt(cells, { workload, connections })]),
      );
      return [workload, { ...at['10'], at }];
    }),
  );
}

const ratios = {
  governed_vs_ungoverned: ['governed', 'ungoverned'],
  governed_vs_by_hand: ['governed', 'byHand'],
  governed_vs_limit: ['governed', 'limit'],
  governed_vs_limit_recorded: ['governed', 'limitRecorded'],
  aa: ['governedAgain', 'governed'],
} as const satisfies Readonly<Record<string, readonly [Contestant, Contestant]>>;

interface Place {
  readonly workload: Workload;
  readonly connections: number;
}

function ratiosAt(cells: readonly Cell[], place: Place): Readonly<Record<string, number>> {
  const entries = Object.entries(ratios).flatMap(([name, [above, below]]) => {
    const [one, other] = [above, below].map((contestant) => find(cells, { ...place, contestant }));
    if (!one || !other) return [];
    return [[name, Number((median(one.perSecond) / median(other.perSecond)).toFixed(3))] as const];
  });
  return Object.fromEntries(entries);
}

const find = (cells: readonly Cell[], wanted: Place & { readonly contestant: Contestant }): Cell | undefined =>
  cells.find(
    ({ workload, connections, contestant }) =>
      workload === wanted.workload && connections === wanted.connections && contestant === wanted.contestant,
  );
