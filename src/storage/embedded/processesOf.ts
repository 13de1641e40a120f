import { spawnSync } from 'node:child_process';
import { readdirSync, readlinkSync } from 'node:fs';
import { isAlive } from './isAlive.js';

/**
 * Is true when the process is one of the PostgreSQL that runs on this cluster: its main process or a child.
 *
 * Each of them stands in the cluster's folder, which Linux tells. Elsewhere the command line has to do.
 */
export function runsOn(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform === 'linux') return workingFolder(pid) === cluster;
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.includes(`-D ${cluster} `);
}

/** Is true while any process of a PostgreSQL stands in the cluster's folder. Known on Linux only; elsewhere false. */
export function isInUse(cluster: string): boolean {
  if (process.platform !== 'linux') return false;
  return readdirSync('/proc').some((name) => /^\d+$/.test(name) && workingFolder(Number(name)) === cluster);
}

function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}
