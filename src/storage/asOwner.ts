import pg from 'pg';
import type { Connection } from './Connection.js';

/** Does something as the login that owns the tables, without the run-time role, on a connection of its own. */
export async function asOwner<Result>(
  connection: Connection,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ ...connection, application_name: 'candour-migrate' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
