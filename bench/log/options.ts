import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface LogOptions {
  readonly records: number;
  /** Null: a new one that is removed in the end. */
  readonly folder: string | null;
  readonly rounds: number;
  /** Multiplies the seconds of what is measured by time. */
  readonly scale: number;
  /** Empties the system's own cache before what is measured cold; it is everybody's on the machine. */
  readonly dropCaches: boolean;
}

/** Reads the command line of a bench of the log; null: only help was asked for, and it was printed. */
export function readLogOptions(args: readonly string[], help: string): LogOptions | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      records: { type: 'string', default: '1000000' },
      folder: { type: 'string' },
      rounds: { type: 'string', default: '3' },
      scale: { type: 'string', default: '1' },
      'drop-caches': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return null;
  }
  const [records, rounds, scale] = [values.records, values.rounds, values.scale].map(Number);
  const isCount = (value: number | undefined, most: number): value is number =>
    value !== undefined && Number.isInteger(value) && value >= 1 && value <= most;
  if (!isCount(records, 100_000_000) || !isCount(rounds, 1_000) || !(scale !== undefined && scale > 0 && scale <= 100))
    throw new Error(`An option is not as it must be.\n${help}`);
  const folder = values.folder === undefined ? null : resolve(values.folder);
  return { records, rounds, scale, folder, dropCaches: values['drop-caches'] };
}
