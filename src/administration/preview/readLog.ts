import type { Pool, PoolClient, QueryResultRow } from 'pg';

/** Reads rows on the connection of one transaction. */
export type LogReading = <Row extends QueryResultRow>(text: string, values: unknown[]) => Promise<readonly Row[]>;

/**
 * What a statement over a whole day needs and the session's settings do not give: memory to group in, and grouping by
 * hash whatever the statistics say (there are few groups, of many and wide rows). The rows of a day lie together: they
 * are read page by page and joined by hash, since looking them up one by one, in the order of an index, takes three
 * times as long. Compiling the statement costs more than it saves.
 */
const settings = [
  "set local work_mem = '64MB'",
  'set local enable_sort = off',
  'set local enable_indexscan = off',
  'set local enable_nestloop = off',
  'set local jit = off',
].join('; ');

/**
 * Reads in one read-only transaction. An aborted reading lets go of its connection at once; whatever was read is lost.
 *
 * @throws what the database threw, or the reason of the abort
 */
export async function readLog<Result>(
  pool: Pool,
  signal: AbortSignal,
  reading: (read: LogReading) => Promise<Result>,
): Promise<Result> {
  signal.throwIfAborted();
  const client = await pool.connect();
  const leave = leaving(client);
  const abort = (): void => leave(true);
  signal.addEventListener('abort', abort);
  try {
    signal.throwIfAborted();
    await client.query(`begin read only; ${settings}`);
    const result = await reading(async (text, values) => (await client.query({ text, values })).rows);
    await client.query('commit');
    leave(false);
    return result;
  } catch (error) {
    // A connection in an unknown state is not given back; ending it rolls back.
    leave(true);
    throw error;
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/** Makes the function that gives a connection back, once. */
function leaving(client: PoolClient): (broken: boolean) => void {
  let left = false;
  return (broken) => {
    if (left) return;
    left = true;
    client.release(broken);
  };
}
