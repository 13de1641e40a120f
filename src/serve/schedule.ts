import { activateDue } from '../administration/drafts/activateDue.js';
import type { Gateway } from '../gateway.js';
import { describeError } from '../http/describeError.js';
import type { Log } from '../http/Log.js';
import type { Database } from '../storage/openDatabase.js';

const everyMs = 1_000;

export interface ScheduleOptions {
  readonly database: Database;
  readonly gateway: Gateway;
  readonly log: Log;
  readonly clock: () => Date;
}

/**
 * Activates the drafts that are due, every second, one run at a time. Returns what stops it: nothing begins after, and
 * what runs is awaited.
 */
export function schedule({ database, gateway, log, clock }: ScheduleOptions): () => Promise<void> {
  const onUnplanned = (error: unknown): void => log.write('error', 'activation failed', describeError(error));
  const options = { database, log: gateway.log, rulebook: gateway.rulebook, clock, onUnplanned };
  let running: Promise<unknown> | null = null;
  const timer = setInterval(() => {
    running ??= activateDue(options)
      .catch(onUnplanned)
      .finally(() => {
        running = null;
      });
  }, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
