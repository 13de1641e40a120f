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
}

const help = `npm run bench -- [options]
  --rounds N           times that every cell is measured, in turn (3)
  --scale N            multiplies the seconds of each cell (1: the whole run stays under four minutes)
  --connections 1,10   how many clients ask at once (1,10,100)
  --only list|byId|policy   one of the two workloads, or what changes of policy cost (all)
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
  const [rounds, scale] = [Number(values.rounds), Number(values.scale)];
  const isCount = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 1_000;
  if (
    !isCount(rounds) ||
    !(scale > 0 && scale <= 100) ||
    !connections.every(isCount) ||
    (chosen.length === 0 && !policy)
  )
    throw new Error(`An option is not as it must be.\n${help}`);
  return { rounds, scale, connections, workloads: chosen, policy };
}
