import type { Client, Pool } from 'pg';

/** What the log needs of the database: `openDatabase` gives it. */
export interface LogDatabase {
  readonly pool: Pool;
  /** Opens a connection of the log's own. */
  connect(): Promise<Client>;
}
