import type { Pool, PoolClient } from 'pg';

/**
 * Does work in one transaction of the pool's. Throws what the work or the database throws; nothing of it is left then, and
 * its connection is not used again.
 */
export async function transact<Result>(pool: Pool, work: (tx: PoolClient) => Promise<Result>): Promise<Result> {
  const tx = await pool.connect();
  try {
    await tx.query('begin');
    const result = await work(tx);
    await tx.query('commit');
    tx.release();
    return result;
  } catch (error) {
    tx.release(true);
    throw error;
  }
}
