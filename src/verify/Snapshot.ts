import pg from 'pg';
import type { Connection } from '../storage/Connection.js';
import { type InTurn, inTurn } from '../storage/inTurn.js';
import { typeParsers } from '../storage/typeParsers.js';

/** A database as it was at one moment: what a gateway writes meanwhile is not seen. Statements run one after the other. */
export type Snapshot = InTurn;

/**
 * Opens a snapshot of a database for reading, lets it be used, and closes it. The login needs to read the log's tables
 * and nothing else; nothing can be written.
 */
export async function withSnapshot<Result>(
  connection: Connection,
  use: (snapshot: Snapshot) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ ...connection, application_name: 'candour-verify', types: typeParsers });
  // A connection that breaks fails the query that waits for it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    return await use(inTurn(client));
  } finally {
    await client.end().catch(() => undefined);
  }
}
