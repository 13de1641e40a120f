import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './isAlive.js';

/** Milliseconds: what a shutdown with its last checkpoint may take, and what ending at once may. */
const fastLimit = 60_000;
const immediateLimit = 10_000;

/**
 * Stops PostgreSQL: first the fast way, which ends connections and writes everything out; where that takes more than a
 * minute, at once, after which the next start replays the log. Nothing that was committed is lost either way.
 */
export async function stopPostmaster(pid: number): Promise<void> {
  if (await endsBy('SIGINT', pid, fastLimit)) return;
  if (await endsBy('SIGQUIT', pid, immediateLimit)) return;
  throw new Error('The embedded PostgreSQL did not stop.');
}

async function endsBy(signal: NodeJS.Signals, pid: number, limit: number): Promise<boolean> {
  if (!isAlive(pid)) return true;
  process.kill(pid, signal);
  for (const end = Date.now() + limit; Date.now() < end; await sleep(20)) {
    if (!isAlive(pid)) return true;
  }
  return false;
}
