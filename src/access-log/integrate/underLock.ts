import type { Pool, PoolClient } from 'pg';

/** What became of work that one gateway at a time may do. */
export type Locked<Result> = { readonly busy: true } | { readonly busy: false; readonly result: Result };

/** Keeps the lock apart from others that may be taken on the same database. */
const lockStatement = "select pg_try_advisory_xact_lock(hashtextextended('candour/integrate/' || $1, 0)) as locked";

/**
 * Does work on a tenant's tree in one transaction and under its advisory lock, which ends with the transaction, however
 * that ends. Where another gateway holds the lock nothing is done. Two tenants whose names hash alike share a lock, and
 * then wait for each other's turn; nothing depends on more.
 *
 * Throws what the work or the database throws; nothing of the transaction is left then.
 */
export async function underLock<Result>(
  pool: Pool,
  tenant: string,
  work: (tx: PoolClient) => Promise<Result>,
): Promise<Locked<Result>> {
  const tx = await pool.connect();
  try {
    await tx.query('begin');
    const { rows } = await tx.query<{ locked: boolean }>(lockStatement, [tenant]);
    const outcome: Locked<Result> = rows[0]?.locked === true ? { busy: false, result: await work(tx) } : { busy: true };
    await tx.query('commit');
    tx.release();
    return outcome;
  } catch (error) {
    // Whatever state it is in, it is not used again.
    tx.release(true);
    throw error;
  }
}
