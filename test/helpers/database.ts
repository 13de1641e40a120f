import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { Connection } from '../../src/storage/Connection.js';
import { type Database, openDatabase } from '../../src/storage/openDatabase.js';
import { KeyFolder } from '../../src/subject-keys/KeyFolder.js';
import { RememberedKeys } from '../../src/subject-keys/RememberedKeys.js';
import type { SubjectKeys } from '../../src/subject-keys/SubjectKeys.js';

/** A migrated, empty database of one test's own. */
export interface FreshDatabase {
  /** How the owner of the tables logs in; a second replica opens its own `Database` from it. */
  readonly connection: Connection;
  readonly database: Database;
  /** The keys of its persons: a copy of those of the database that it is a copy of. */
  readonly keys: SubjectKeys;
  readonly keyFolder: string;
  /** Closes and drops it. Forgotten, it goes with the whole cluster at the end of the run. */
  drop(): Promise<void>;
}

/**
 * Copies the migrated template, in a tenth of a second, or another database of the cluster that nobody is connected
 * to, and opens the copy as the gateway does. Its files are copied: in memory that takes half the time of copying by the log.
 */
export async function freshDatabase(from?: string): Promise<FreshDatabase> {
  const template = inject('templateConnection');
  const administration = { ...template, database: 'postgres' };
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asOwner(administration, `create database ${name} template ${from ?? template.database} strategy file_copy`);
  const connection = { ...template, database: name };
  const database = await openDatabase({ connection });
  const keyFolder = keyFolderOf(name);
  if (from !== undefined && existsSync(keyFolderOf(from))) cpSync(keyFolderOf(from), keyFolder, { recursive: true });
  const keys = new RememberedKeys(await KeyFolder.open(keyFolder, { mayBegin: true }));
  const drop = async (): Promise<void> => {
    await database.close();
    await asOwner(administration, `drop database if exists ${name} with (force)`);
    rmSync(keyFolder, { recursive: true, force: true });
  };
  return { connection, database, keys, keyFolder, drop };
}

/** The folder of the keys of a database's persons. */
export const keyFolderOf = (database: string): string => join(inject('keyFolders'), database);

/** Runs one statement as the owner of the tables, who may do what the gateway may not; gives the rows. */
export async function asOwner(connection: Connection, statement: string): Promise<readonly unknown[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query<Readonly<Record<string, unknown>>>(statement)).rows;
  } finally {
    await client.end();
  }
}
