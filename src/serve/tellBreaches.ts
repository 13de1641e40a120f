import { Gauge, type Registry } from 'prom-client';
import { giveNotices } from '../administration/breach/giveNotices.js';
import { countLate } from '../administration/breach/lateBreaches.js';
import type { Gateway } from '../gateway.js';
import { describeError } from '../http/describeError.js';
import type { Log } from '../http/Log.js';
import type { Database } from '../storage/openDatabase.js';

const everyMs = 1_000;
/** Clocks count in hours, so what is late is counted less often than notices are given. */
const countedEvery = 30;

export interface TellBreachesOptions {
  readonly database: Database;
  readonly gateway: Gateway;
  readonly registry: Registry;
  readonly log: Log;
  readonly clock: () => Date;
  /** Hours that the processor has to tell its controllers. */
  readonly noticeHours: number;
}

/**
 * Gives controllers the notices of breaches that they are owed, every second, and counts the clocks that are late, every
 * half minute; one run at a time. Returns what stops it: nothing begins after, and what runs is awaited.
 */
export function tellBreaches(options: TellBreachesOptions): () => Promise<void> {
  const { database, gateway, log, clock } = options;
  const onUnplanned = (error: unknown): void =>
    log.write('error', 'notice of a breach not given', describeError(error));
  const giving = { database, log: gateway.log, rulebook: gateway.rulebook, clock, onUnplanned };
  const count = createCount(options);
  let runs = 0;
  const run = async (): Promise<void> => {
    await giveNotices(giving);
    if (runs % countedEvery === 0) await count();
    runs += 1;
  };
  let running: Promise<void> | null = null;
  const timer = setInterval(() => {
    running ??= run()
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

/** Registers the gauge, and gives what sets it. Never by tenant. */
function createCount({ database, registry, clock, noticeHours }: TellBreachesOptions): () => Promise<void> {
  const late = new Gauge({
    name: 'candour_breaches_late',
    help: 'Notices of breaches that are late at this moment: of controllers to their authority, of the processor to controllers.',
    labelNames: ['clock'] as const,
    registers: [registry],
  });
  return async () => {
    const counts = await countLate(database.pool, { now: clock(), noticeHours });
    for (const clockName of ['AUTHORITY_NOTICE', 'CONTROLLER_NOTICE'] as const)
      late.set({ clock: clockName }, counts[clockName]);
  };
}
