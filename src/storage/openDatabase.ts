import { setTimeout as sleep } from 'node:timers/promises';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { Connection } from './Connection.js';
import { OrmDialect } from './OrmDialect.js';
import { ormOptions } from './ormOptions.js';
import { runtimeRole } from './runtimeRole.js';
import { Sockets } from './Sockets.js';
import { typeParsers } from './typeParsers.js';

/** What is told about connections that break. Sentences only: no statement, no value. */
export interface DatabaseLog {
  warn(message: string): void;
}

/** The gateway's database, opened as the run-time role. */
export interface Database {
  /** The unit of work, for writes. Fork its entity manager for each request. */
  readonly orm: MikroORM;
  /**
   * Raw rows, for hot reads: a governed list is one statement whose columns the plan chose, and making entities of its
   * rows costs more than all of enforcement.
   */
  readonly pool: pg.Pool;
  /**
   * Opens a connection of one's own, for log writers and LISTEN, with the same session settings. The caller listens
   * for its `error` and `end` and ends it; `close` ends those that are left.
   */
  connect(): Promise<pg.Client>;
  /** Ends every connection, those that can't be ended in order after half a second; a second call does nothing. */
  close(): Promise<void>;
}

/** Milliseconds after which the server gives up on a statement, and on a transaction that does nothing. */
const statementTimeout = 10_000;

/** Milliseconds. */
export interface DatabaseBounds {
  /** Of silence, after which a pooled connection counts as lost. */
  readonly silence: number;
  /** That a dedicated connection may take to open. */
  readonly opening: number;
  /** That connections may take to close in order. */
  readonly closing: number;
}

/** Silence is longer than the server lets a statement take, and than a pool keeps a connection that nobody uses. */
const defaultBounds: DatabaseBounds = { silence: 12_000, opening: 5_000, closing: 500 };

/**
 * Said when a connection opens, so that the first statement on it is already bound: the role with its privileges, UTC,
 * plans that are kept, and the time-outs. RESET comes back to these values, not to the login's.
 */
const sessionOptions = [
  `role=${runtimeRole}`,
  'timezone=UTC',
  // Statements of the hot path look up by key: a plan of its own for each call costs more than the call.
  'plan_cache_mode=force_generic_plan',
  `statement_timeout=${statementTimeout}`,
  `idle_in_transaction_session_timeout=${statementTimeout}`,
]
  .map((setting) => `-c ${setting}`)
  .join(' ');

/**
 * Opens a database that `migrate` has prepared. Connections are made when they are first needed.
 *
 * The session settings travel in the start-up message, so the server must be reached directly, or through a pooler in
 * session mode that passes them on; `assertDurable` notices when they got lost.
 */
export async function openDatabase(options: {
  readonly connection: Connection;
  readonly log?: DatabaseLog;
  readonly bounds?: DatabaseBounds;
}): Promise<Database> {
  const { connection, log, bounds = defaultBounds } = options;
  const session = { application_name: 'candour', options: sessionOptions, keepAlive: true };
  const sockets = new Sockets();
  const pooled = { ...connection, ...session, stream: sockets.maker(bounds.silence), max: 10 };
  const lost = (): void => log?.warn('A connection to the database was lost.');
  const pool = new pg.Pool({ ...pooled, types: typeParsers });
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  const orm = await MikroORM.init(ormOptions(connection.database, new OrmDialect(pooled, lost)));
  const dedicated = new Set<pg.Client>();

  const connect = async (): Promise<pg.Client> => {
    const opening = { connectionTimeoutMillis: bounds.opening, stream: sockets.maker() };
    const client = new pg.Client({ ...connection, ...session, ...opening, types: typeParsers });
    client.on('error', lost);
    await client.connect();
    dedicated.add(client);
    client.once('end', () => dedicated.delete(client));
    return client;
  };
  const closeAll = async (): Promise<void> => {
    const ended = Promise.all([pool.end(), orm.close(), ...[...dedicated].map((client) => client.end())]);
    await Promise.race([ended, sleep(bounds.closing, undefined, { ref: false })]);
    sockets.destroyAll();
  };
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= closeAll();
    return closing;
  };
  return { orm, pool, connect, close };
}
