import type { Pool } from 'pg';
import { v4 } from 'uuid';
import type { AccessLog } from '../../access-log/AccessLog.js';
import type { Signer } from '../../access-log/signer.js';
import type { Rulebook } from '../../rulebook/Rulebook.js';
import { transact } from '../../storage/transact.js';
import type { TenantState } from '../../tenants/TenantState.js';
import { suppressionKey } from '../../writes/marketingSuppression.js';
import { appendOwn } from '../appendOwn.js';
import { expiryOf } from './expiryOf.js';
import type { PersonsSweep } from './RetentionSweep.js';
import { sweepPersons } from './sweepPersons.js';
import { sweepRequests } from './sweepRequests.js';

export interface SweepingOptions {
  readonly pool: Pool;
  readonly log: Pick<AccessLog, 'appendWithin' | 'replica'>;
  readonly rulebook: Rulebook;
  readonly signer: Pick<Signer, 'derive'>;
  readonly clock: () => Date;
  /** Gives the state of a tenant, whose instructions are the order to sweep. */
  readonly stateOf: (tenant: string) => Promise<TenantState | null>;
  /** Told of what was not planned for; that tenant waits for the next run, the others do not wait for it. */
  readonly onUnplanned: (error: unknown) => void;
}

/**
 * Sweeps the data of every controller, some persons a transaction with its records, then its old requests of rights, as
 * `sweepRetention` does. Returns early once `signal` is aborted. Never throws.
 */
export async function sweepDue(options: SweepingOptions, signal?: AbortSignal): Promise<void> {
  const { pool, onUnplanned } = options;
  try {
    const { rows } = await pool.query<{ tenant: string }>('select tenant from tenant order by tenant');
    for (const { tenant } of rows) {
      for (let more = true; more && signal?.aborted !== true; )
        more = await sweepNext(tenant, options).then(
          (sweep) => sweep?.more === true && !sweep.isBusy,
          (error: unknown) => {
            onUnplanned(error);
            return false;
          },
        );
      if (signal?.aborted === true) return;
      await sweepRequestsOf(tenant, options).catch(onUnplanned);
    }
  } catch (error) {
    onUnplanned(error);
  }
}

/** Null: nothing was due, and nothing is recorded of that. */
async function sweepNext(tenant: string, options: SweepingOptions): Promise<PersonsSweep | null> {
  const { pool, log, rulebook, signer, clock, stateOf } = options;
  const state = await stateOf(tenant);
  if (!state || hasEnded(state, clock())) return null;
  const expiry = expiryOf(state.policy, rulebook);
  return await transact(pool, async (tx) => {
    const now = clock();
    const key = suppressionKey(signer, tenant);
    const { sweep, drafts } = await sweepPersons(tx, { tenant, now, expiry, newId: v4, key });
    if (sweep.done.length === 0) return null;
    const work = { tenant, now, rulebook, name: 'candour sweep retention' };
    await appendOwn(tx, log, { work, drafts, raise: 'SUBJECT' });
    return sweep;
  });
}

async function sweepRequestsOf(tenant: string, options: SweepingOptions): Promise<void> {
  const { pool, log, rulebook, clock, stateOf } = options;
  const state = await stateOf(tenant);
  if (!state || hasEnded(state, clock())) return;
  await transact(pool, async (tx) => {
    const now = clock();
    const { erased, drafts } = await sweepRequests(tx, { tenant, now });
    const work = { tenant, now, rulebook, name: 'candour sweep requests of rights' };
    if (erased > 0) await appendOwn(tx, log, { work, drafts, raise: null });
  });
}

/** What a controller that has left is given back stays as it is until then. */
const hasEnded = ({ endsAt }: TenantState, now: Date): boolean => endsAt !== null && now >= endsAt;
