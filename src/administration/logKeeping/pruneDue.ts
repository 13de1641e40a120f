import type { EntityManager } from '@mikro-orm/postgresql';
import type { AccessLog } from '../../access-log/AccessLog.js';
import { type Keeping, pruneSegment } from '../../access-log/keep/pruneSegment.js';
import type { Rulebook } from '../../rulebook/Rulebook.js';
import type { Database } from '../../storage/openDatabase.js';
import { queryable } from '../../writes/queryable.js';
import { appendOwn } from '../appendOwn.js';

export interface PruneDueOptions {
  readonly database: Database;
  readonly log: AccessLog;
  readonly rulebook: Rulebook;
  readonly clock: () => Date;
  readonly keeping: Keeping;
  /** Told of what was not planned for; that log waits for the next run, the others do not wait for it. */
  readonly onUnplanned: (error: unknown) => void;
}

/**
 * Archives and prunes what is due in every log, the gateway's own too, a segment a transaction with its record; returns
 * early once `signal` is aborted. Several gateways may do it at once: a log that one has in hand the others pass over.
 * Gives how many segments were pruned. Never throws.
 */
export async function pruneDue(options: PruneDueOptions, signal?: AbortSignal): Promise<number> {
  const { database, onUnplanned } = options;
  let pruned = 0;
  try {
    const { rows } = await database.pool.query<{ tenant: string }>(
      'select tenant from access_log_head order by tenant',
    );
    for (const { tenant } of rows) {
      pruned += await pruneLogOf(tenant, options, signal).catch((error: unknown) => {
        onUnplanned(error);
        return 0;
      });
    }
  } catch (error) {
    onUnplanned(error);
  }
  return pruned;
}

async function pruneLogOf(tenant: string, options: PruneDueOptions, signal?: AbortSignal): Promise<number> {
  for (let pruned = 0; ; pruned += 1) {
    if (signal?.aborted === true) return pruned;
    const went = await options.database.orm.em.fork().transactional((em) => pruneNext(em, tenant, options));
    if (!went) return pruned;
  }
}

async function pruneNext(em: EntityManager, tenant: string, options: PruneDueOptions): Promise<boolean> {
  const { log, clock, keeping, rulebook } = options;
  const tx = queryable(em);
  const now = clock();
  const { draft } = await pruneSegment(tx, { tenant, now }, keeping);
  if (draft === null) return false;
  const work = { tenant, now, rulebook, name: 'candour prune due segments' };
  await appendOwn(tx, log, { work, drafts: [draft], raise: null });
  return true;
}
