import type { Keeping } from '../access-log/keep/pruneSegment.js';
import { pruneDue } from '../administration/logKeeping/pruneDue.js';
import type { Gateway } from '../gateway.js';
import { describeError } from '../http/describeError.js';
import type { Log } from '../http/Log.js';
import type { Database } from '../storage/openDatabase.js';
import { atMost } from './atMost.js';

const everyMs = 3_600_000;

/** The first run waits until the gateway has settled; one that is started anew more often than hourly still prunes. */
const firstMs = 60_000;

/** What is under way is left to its transaction: it is rolled back, and its archive found again by the next run. */
const stopMs = 1_000;

export interface KeepLogsOptions {
  readonly database: Database;
  readonly gateway: Gateway;
  readonly keeping: Keeping;
  readonly log: Log;
  readonly clock: () => Date;
}

/**
 * Archives and prunes what is due in every log, each hour, one run at a time; without an archive there is nothing to do.
 * Returns what stops it: nothing begins after, and what runs is awaited for a second.
 */
export function keepLogs({ database, gateway, keeping, log, clock }: KeepLogsOptions): () => Promise<void> {
  if (keeping.archive === null) return async () => undefined;
  const onUnplanned = (error: unknown): void => log.write('error', 'pruning failed', describeError(error));
  const options = { database, log: gateway.log, rulebook: gateway.rulebook, clock, keeping, onUnplanned };
  const stopping = new AbortController();
  let running: Promise<unknown> | null = null;
  const run = (): void => {
    running ??= pruneDue(options, stopping.signal).finally(() => {
      running = null;
    });
  };
  const timers = [setTimeout(run, firstMs), setInterval(run, everyMs)];
  for (const timer of timers) timer.unref();
  return async () => {
    for (const timer of timers) clearTimeout(timer);
    stopping.abort();
    if (running !== null) await atMost(stopMs, running);
  };
}
