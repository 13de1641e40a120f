import { parseArgs } from 'node:util';
import { type Workload, workloads } from './operations.js';

/** What a run measures, and for how long. */
export interface BenchOptions {
  readonly rounds: number;
  /** Multiplies the time of each cell. */
  readonly scale: number;
  readonly connections: readonly number[];
  readonly workloads: readonly Workload[];
  /** Whether changes of policy are measured as well. */
  readonly policy: boolean;
  /** Whether the access log is, and of how many records. */
  readonly log: boolean;
  readonly records: number;
}

const help = `npm run bench -- [options]
  --rounds N           times that every cell is measured, in turn (3)
  --scale N            multiplies the seconds of each cell
  --connections 1,10   how many clients ask at once (1,10,100)
  --only list|byId|policy|log   one of the two workloads, what changes of policy cost, or the access log (all)
  --records N          of the access log that is proved, verified and asked (1000000)
`;

/** Reads the command line; null when only help was asked for. Throws an Error with a sentence on anything else. */
export function readOptions(args: readonly string[]): BenchOptions | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '3' },
      scale: { type: 'string', default: '1' },
      connections: { type: 'string', default: '1,10,100' },
      only: { type: 'string' },
      records: { type: 'string', default: '1000000' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return null;
  }
  const chosen = workloads.filter((workload) => values.only === undefined || values.only === workload);
  const policy = values.only === undefined || values.only === 'policy';
  const connections = values.connections.split(',').map(Number);
  const log = values.only === undefined || values.only === 'log';
  const [rounds, scale, records] = [Number(values.rounds), Number(values.scale), Number(values.records)];
  const isCount = (value: number, most = 1_000): boolean => Number.isInteger(value) && value >= 1 && value <= most;
  if (
    !isCount(rounds) ||
    !(scale > 0 && scale <= 100) ||
    !connections.every((count) => isCount(count)) ||
    !isCount(records, 100_000_000) ||
    (chosen.length === 0 && !policy && !log)
  )
    throw new Error(`An option is not as it must be.\n${help}`);
  return { rounds, scale, connections, workloads: chosen, policy, log, records };
}
