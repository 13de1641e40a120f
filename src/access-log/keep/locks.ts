import type { Queryable } from '../Queryable.js';

/** Until a transaction counts as left behind. */
const idleTimeout = '10min';

/**
 * Takes the lock under which one gateway at a time archives and prunes a tenant's log, until the transaction ends. Gives
 * false, and waits for nobody, where another one has it. The transaction may then do nothing for as long as reading an
 * archive back takes: it has no other lock yet.
 */
export async function tryKeepLock(tx: Queryable, tenant: string): Promise<boolean> {
  const { rows } = await tx.query(
    "select pg_try_advisory_xact_lock(hashtextextended('candour/keep/' || $1::text, 0)) as locked",
    [tenant],
  );
  if (rows[0]?.locked !== true) return false;
  await tx.query("select set_config('idle_in_transaction_session_timeout', $1, true)", [idleTimeout]);
  return true;
}

/**
 * Waits until nothing of a tenant's log is being deleted, and keeps it so until the transaction ends. For whoever changes
 * what `access_log_prune` asks, which takes this lock itself: a hold that is committed was seen by every later deletion.
 */
export async function barPruning(tx: Queryable, tenant: string): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended('candour/prune/' || $1::text, 0))", [tenant]);
}
