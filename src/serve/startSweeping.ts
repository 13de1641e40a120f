import type { Signer } from '../access-log/signer.js';
import { sweepDue } from '../administration/sweep/sweepDue.js';
import { sweepHeldDue } from '../administration/sweep/sweepHeldDue.js';
import type { Gateway } from '../gateway.js';
import { describeError } from '../http/describeError.js';
import type { Log } from '../http/Log.js';
import type { Database } from '../storage/openDatabase.js';
import type { HeldKeys } from '../writes/held/HeldKeys.js';
import { atMost } from './atMost.js';

const everyMs = 3_600_000;

/** The first run waits until the gateway has settled; one that is started anew more often than hourly still sweeps. */
const firstMs = 60_000;

/** What is under way is left to its transaction: it is rolled back, and the next run goes on there. */
const stopMs = 1_000;

export interface StartSweepingOptions {
  readonly database: Database;
  readonly gateway: Gateway;
  readonly signer: Signer;
  readonly log: Log;
  readonly clock: () => Date;
  readonly heldKeys: HeldKeys;
  /** False: only held imports are swept. */
  readonly persons: boolean;
}

/**
 * Sweeps the held imports whose time is over and the persons whose periods have passed, of every controller, each hour, one
 * run at a time. Returns what stops it: nothing begins after, and what runs is awaited for a second.
 */
export function startSweeping({ database, gateway, log, ...given }: StartSweepingOptions): () => Promise<void> {
  const { signer, clock, heldKeys, persons } = given;
  const onUnplanned = (error: unknown): void => log.write('error', 'sweep failed', describeError(error));
  const { rulebook, tenants } = gateway;
  const options = {
    ...{ pool: database.pool, log: gateway.log, rulebook, signer, clock, heldKeys, onUnplanned },
    stateOf: (tenant: string) => tenants.get(tenant),
  };
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  const sweep = async (): Promise<void> => {
    await sweepHeldDue(options, stopping.signal);
    if (persons) await sweepDue(options, stopping.signal);
  };
  const run = (): void => {
    running ??= sweep().finally(() => {
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
