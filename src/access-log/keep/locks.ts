import type { Queryable } from '../Queryable.js';

/**
 * Takes the lock under which one gateway at a time archives and prunes a tenant's log, until the transaction ends. Gives
 * false, and waits for nobody, where another one has it.
 */
export async function tryKeepLock(tx: Queryable, tenant: string): Promise<boolean> {
  const { rows } = await tx.query(
    "select pg_try_advisory_xact_lock(hashtextextended('candour/keep/' || $1::text, 0)) as locked",
    [tenant],
  );
  return rows[0]?.locked === true;
}

/**
 * Waits until nothing of a tenant's log is being deleted, and keeps it so until the transaction ends. For whoever changes
 * what `access_log_prune` asks, which takes this lock itself: a hold that is committed was seen by every later deletion.
 */
export async function barPruning(tx: Queryable, tenant: string): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended('candour/prune/' || $1::text, 0))", [tenant]);
}
