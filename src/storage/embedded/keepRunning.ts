import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './isAlive.js';
import type { Postmaster } from './Postmaster.js';

/** Told of what happens to a PostgreSQL that is kept running. */
export interface Watch {
  /** It died, though nobody here has stopped it. */
  died(): void;
  /** It runs again. */
  restarted(): void;
  /** It did not start; another attempt follows. */
  failed(error: unknown): void;
}

export interface KeptPostmaster {
  /** Lets it be: it is not started again, and what is being started is stopped. Gives the one that runs; null: none. */
  release(): Promise<Postmaster | null>;
}

export interface KeepOptions {
  readonly postmaster: Postmaster;
  /** Starts another one in its place, and waits until it answers; leaves nothing running once it is aborted. */
  readonly restart: (signal: AbortSignal) => Promise<Postmaster>;
  readonly watch: Watch;
}

/** Milliseconds: how often it is looked for, and the pauses between attempts, each twice as long as the one before. */
const period = 100;
const [shortestPause, longestPause] = [100, 10_000];

/**
 * Keeps PostgreSQL running: when it dies it is started again, and replays what was committed. Clients find the new one
 * at the same place, and until then nobody. It may be another process's child, so its number is watched.
 */
export function keepRunning({ postmaster, restart, watch }: KeepOptions): KeptPostmaster {
  let current: Postmaster | null = postmaster;
  const released = new AbortController();
  const { signal } = released;
  const pause = (milliseconds: number): Promise<unknown> =>
    sleep(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);

  const startAgain = async (): Promise<void> => {
    for (let wait = shortestPause; !signal.aborted; wait = Math.min(wait * 2, longestPause)) {
      try {
        current = await restart(signal);
        return watch.restarted();
      } catch (error) {
        if (!signal.aborted) watch.failed(error);
      }
      await pause(wait);
    }
  };
  const keep = async (): Promise<void> => {
    while (!signal.aborted) {
      if (current !== null && isAlive(current.pid)) {
        await pause(period);
        continue;
      }
      current = null;
      watch.died();
      await startAgain();
    }
  };
  const keeping = keep();
  return {
    release: async () => {
      released.abort();
      await keeping;
      return current;
    },
  };
}
