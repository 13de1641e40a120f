import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** PostgreSQL's main process, started by this process or found running. */
export interface Postmaster {
  readonly pid: number;
  /** The folder of the socket that it listens on. */
  readonly socketFolder: string;
}

/** Reads what it wrote about itself in the cluster's `postmaster.pid`; `undefined` when there is none, or one that was cut short. */
export function readPostmasterFile(cluster: string): Postmaster | undefined {
  try {
    // Lines: pid, data folder, start time, port, socket folder, address, shared memory, state.
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 0 ? { pid, socketFolder: lines[4] ?? '' } : undefined;
  } catch {
    return undefined;
  }
}
