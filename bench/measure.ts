import { type Contestant, contestants, type Targets } from './contestants.js';
import type { LoadProcess } from './LoadProcess.js';
import { bodiesOf, type Workload } from './operations.js';
import type { BenchOptions } from './options.js';

/** One contestant at one workload and number of connections, over all rounds. */
export interface Cell {
  readonly workload: Workload;
  readonly connections: number;
  readonly contestant: Contestant;
  /** Requests a second, one number a round. */
  readonly perSecond: number[];
  /** Milliseconds, of all rounds together. */
  readonly latencies: number[];
}

/** Seconds of one cell in one round, the part before counting begins and the part that counts, at least. */
function timesOf(connections: number, workload: Workload): { readonly lead: number; readonly seconds: number } {
  if (connections >= 50) return { lead: 0.3, seconds: workload === 'list' ? 2 : 1 };
  if (connections < 5) return { lead: 0.2, seconds: 0.7 };
  return { lead: 0.4, seconds: workload === 'list' ? 2 : 1.5 };
}

/** Whom a cell is measured for: the control only where the ratios are taken from, since it costs time like any other. */
const measuredAt = (connections: number): readonly Contestant[] =>
  (Object.keys(contestants) as Contestant[]).filter((name) => name !== 'governedAgain' || connections === 10);

export interface Measuring {
  readonly targets: Targets;
  readonly ids: readonly string[];
  readonly load: LoadProcess;
  readonly options: BenchOptions;
}

/**
 * Measures every cell in several short rounds, the contestants in turn and each round beginning with another, so that
 * whatever slows the machine for a while slows all of them alike.
 */
export async function measure({ targets, ids, load, options }: Measuring): Promise<readonly Cell[]> {
  const run = async (
    contestant: Contestant,
    workload: Workload,
    times: { readonly connections: number; readonly lead: number; readonly seconds: number },
  ) => {
    const { url, headers, statesPurpose } = targets[contestant];
    return await load.run({ url, headers, bodies: bodiesOf(workload, ids, statesPurpose), ...times });
  };
  const cells: Cell[] = [];
  for (const workload of options.workloads) {
    for (const contestant of measuredAt(1))
      await run(contestant, workload, { connections: 10, lead: 0.8, seconds: 0.2 });
    for (const connections of options.connections) {
      const { lead, seconds } = timesOf(connections, workload);
      const measured = measuredAt(connections).map(
        (contestant): Cell => ({ workload, connections, contestant, perSecond: [], latencies: [] }),
      );
      for (let round = 0; round < options.rounds; round++) {
        for (const cell of rotated(measured, round)) {
          const times = { connections, lead, seconds: seconds * options.scale };
          const report = await run(cell.contestant, workload, times);
          cell.perSecond.push(report.perSecond);
          cell.latencies.push(...report.latencies);
        }
      }
      cells.push(...measured);
      process.stderr.write(`${workload}, ${connections} connections: measured\n`);
    }
  }
  return cells;
}

const rotated = <Item>(items: readonly Item[], by: number): readonly Item[] => {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
};
