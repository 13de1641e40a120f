import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import type { Connection } from './Connection.js';
import { grantRuntimeRole } from './grantRuntimeRole.js';
import { migrations, migrationTable } from './migrations/migrations.js';
import { ormOptions } from './ormOptions.js';

const session = { application_name: 'candour-migrate' };

/** Any number that no other program takes advisory locks with. */
const migrationLock = '7163384699013476463';

/** Memberships that may be had without being taken, and so `pg_has_role(…, 'SET')`, came with version 16. */
const oldestVersion = 160_000;

/**
 * Brings the database to the gateway's tables and gives the run-time role its privileges. Replicas may do so together:
 * one works, the others wait and find nothing left to do.
 *
 * Logs in as the connection says, without the run-time role: the login owns the tables. Throws a `ConfigurationError`
 * when the database can't be reached or is too old, and when the login lacks a right that this needs.
 */
export async function migrate(connection: Connection): Promise<void> {
  const client = await logIn(connection);
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await runMigrations(connection);
    await grantRuntimeRole(client);
  } finally {
    // The lock goes with the session.
    await client.end();
  }
}

async function logIn(connection: Connection): Promise<pg.Client> {
  const client = new pg.Client({ ...connection, ...session });
  try {
    await client.connect();
  } catch (cause) {
    throw new ConfigurationError('The database could not be reached, or refused the login: check DATABASE_URL.', {
      cause,
    });
  }
  const { rows } = await client.query<{ version: number }>(
    "select current_setting('server_version_num')::int as version",
  );
  if ((rows[0]?.version ?? 0) >= oldestVersion) return client;
  await client.end();
  throw new ConfigurationError('The database must be PostgreSQL 16 or newer, but is older.');
}

async function runMigrations(connection: Connection): Promise<void> {
  const orm = await MikroORM.init({
    ...ormOptions(connection.database, { ...connection, ...session }),
    extensions: [Migrator],
    migrations: { migrationsList: migrations, tableName: migrationTable, snapshot: false, silent: true },
  });
  try {
    await orm.migrator.up();
  } finally {
    await orm.close();
  }
}
