import type { Signer } from '../access-log/signer.js';
import { eraseControllers } from '../administration/closing/eraseControllers.js';
import { completeErasures } from '../administration/erasure/completeErasures.js';
import type { Gateway } from '../gateway.js';
import { describeError } from '../http/describeError.js';
import type { Log } from '../http/Log.js';
import type { Database } from '../storage/openDatabase.js';
import type { SubjectKeys } from '../subject-keys/SubjectKeys.js';
import { atMost } from './atMost.js';

const everyMs = 5_000;

/** What is under way is left to its transaction: it is rolled back, and the next run goes on there. */
const stopMs = 1_000;

export interface CompletingOptions {
  readonly database: Database;
  readonly gateway: Gateway;
  readonly signer: Signer;
  readonly keys: SubjectKeys;
  readonly log: Log;
  readonly clock: () => Date;
}

/**
 * Erases controllers that have left and completes the erasures that have begun, every five seconds, one run at a time. Returns what stops it: nothing begins
 * after, and what runs is awaited for a second.
 */
export function startCompleting({
  database,
  gateway,
  signer,
  keys,
  log,
  clock,
}: CompletingOptions): () => Promise<void> {
  const onUnplanned = (error: unknown): void => log.write('error', 'erasure failed', describeError(error));
  const { rulebook } = gateway;
  const options = { pool: database.pool, log: gateway.log, rulebook, signer, keys, clock, onUnplanned };
  const run = async (signal: AbortSignal): Promise<void> => {
    await eraseControllers(options, signal);
    await completeErasures(options, signal);
  };
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  const timer = setInterval(() => {
    running ??= run(stopping.signal).finally(() => {
      running = null;
    });
  }, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    stopping.abort();
    if (running !== null) await atMost(stopMs, running);
  };
}
