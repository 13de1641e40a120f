import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigurationError } from '../../errors/ConfigurationError.js';
import { isAlive } from './isAlive.js';
import { type Postmaster, readPostmasterFile } from './Postmaster.js';
import { isInUse, runsOn } from './processesOf.js';

/** Milliseconds that the children of a killed PostgreSQL may take to notice that it is gone. */
const orphanLimit = 30_000;

/**
 * Finds the PostgreSQL that an earlier gateway left running when it was killed, and takes it over; `undefined` when
 * there is none, and then the way is clear to start one.
 *
 * For the caller that holds the lock of the data folder, nobody else can be using what is found here. A
 * `postmaster.pid` that names a process which is not PostgreSQL's (numbers come back, in containers soon) would block
 * the start, so it is removed, once no process stands in the cluster any more.
 */
export async function adoptPostmaster(cluster: string, signal?: AbortSignal): Promise<Postmaster | undefined> {
  const found = readPostmasterFile(cluster);
  if (found === undefined) return undefined;
  if (runsOn(found.pid, cluster)) return found;
  for (const end = Date.now() + orphanLimit; isInUse(cluster); await sleep(50)) {
    signal?.throwIfAborted();
    if (Date.now() > end) {
      throw new ConfigurationError(
        `Processes of an earlier PostgreSQL still use "${cluster}": end them and start again.`,
      );
    }
  }
  // Where children can't be looked for, a dead process's file is left to PostgreSQL's own check for them.
  if (process.platform === 'linux' || isAlive(found.pid)) rmSync(join(cluster, 'postmaster.pid'), { force: true });
  return undefined;
}
