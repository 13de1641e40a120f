import type { Pool, PoolClient } from 'pg';
import type { Connection } from '../../src/storage/Connection.js';
import { asOwner } from './database.js';

/** Where a gateway dies: before the database is given its nth statement, or after it was done and before anything came back. */
export type Moment = 'before' | 'after';

export interface Death {
  readonly at: number;
  readonly moment: Moment;
}

/**
 * The pool as a gateway has it that dies at one statement of its transactions: the server ends its connection there, as
 * it does with that of a process that is gone. Counts the statements.
 */
export function dyingPool(
  pool: Pool,
  connection: Connection,
  { at, moment }: Death,
): { readonly pool: Pool; readonly counted: () => number } {
  let count = 0;
  const end = async (client: PoolClient): Promise<void> => {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    await asOwner(connection, `select pg_terminate_backend(${rows[0]?.pid}, 5000)`);
  };
  const connect = async (): Promise<PoolClient> => {
    const client = await pool.connect();
    const query = async (...asked: Parameters<PoolClient['query']>): Promise<unknown> => {
      count += 1;
      const dies = count === at;
      if (dies && moment === 'before') await end(client);
      const answer: unknown = await client.query(...asked);
      if (!dies) return answer;
      await end(client);
      throw new Error('The connection was lost.');
    };
    return new Proxy(client, { get: (real, name) => (name === 'query' ? query : Reflect.get(real, name, real)) });
  };
  // What the pool asks by itself it asks of itself.
  const wrapped: Pool = Object.assign(Object.create(pool), { connect, query: pool.query.bind(pool) });
  return { pool: wrapped, counted: () => count };
}
