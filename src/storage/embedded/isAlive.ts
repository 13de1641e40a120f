import { readFileSync } from 'node:fs';

/**
 * Is true while a process with this id runs, whoever it belongs to.
 *
 * One that has ended and that its parent never asked about (in a container whose first process reaps nobody) still
 * answers to signals: it counts as gone.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return !isZombie(pid);
}

function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    // "pid (name) state …": the name may itself hold brackets and spaces.
    return /^\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*(?=\) )/s, ''));
  } catch {
    return true;
  }
}
