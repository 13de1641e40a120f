import type { Code } from '../errors/codes.js';
import type { Log } from './Log.js';

const MINUTE_MS = 60_000;

/** Counts what is refused at the door, in place of a line for each. */
export interface RefusedCounts {
  count(): void;
  /** Writes what is counted, and stops. */
  close(): void;
}

/**
 * Creates the count of requests that were refused as one too many. The operator's log gets a line a minute that says how
 * many they were: a line for each would be a second flood, on the disk.
 */
export function createRefusedCounts(log: Log): RefusedCounts {
  let requests = 0;
  const write = (): void => {
    if (requests === 0) return;
    const code: Code = 'LIMIT_EXCEEDED';
    log.write('warn', 'requests refused', { status: 429, code, requests });
    requests = 0;
  };
  const timer = setInterval(write, MINUTE_MS).unref();
  return {
    count: () => {
      requests += 1;
    },
    close: () => {
      clearInterval(timer);
      write();
    },
  };
}
