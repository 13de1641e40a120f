import { transact } from '../../storage/transact.js';
import type { HeldKeys } from '../../writes/held/HeldKeys.js';
import { appendOwn } from '../appendOwn.js';
import type { SweepingOptions } from './sweepDue.js';
import { sweepHeld } from './sweepHeld.js';

/** What it takes to sweep held imports: no state of a tenant, for their time is the same for all. */
export interface SweepingHeldOptions extends Omit<SweepingOptions, 'signer' | 'stateOf'> {
  readonly heldKeys: HeldKeys;
}

/**
 * Ends the held imports of every controller whose time is over, also of one that has left, and destroys their keys. Each
 * controller's is a transaction with its record; one that fails waits for the next run. Never throws.
 */
export async function sweepHeldDue(options: SweepingHeldOptions, signal?: AbortSignal): Promise<void> {
  const { pool, log, rulebook, clock, heldKeys, onUnplanned } = options;
  try {
    const { rows } = await pool.query<{ tenant: string }>(
      "select distinct tenant from held_import where status = 'HELD' and until <= $1 order by tenant",
      [clock()],
    );
    for (const { tenant } of rows) {
      if (signal?.aborted === true) return;
      await transact(pool, async (tx) => {
        const now = clock();
        const { expired, drafts } = await sweepHeld(tx, { tenant, now });
        const work = { tenant, now, rulebook, name: 'candour sweep held imports' };
        if (expired > 0) await appendOwn(tx, log, { work, drafts, raise: null });
      }).catch(onUnplanned);
    }
    await heldKeys.destroyPast(clock());
  } catch (error) {
    onUnplanned(error);
  }
}
