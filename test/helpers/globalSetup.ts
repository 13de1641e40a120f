import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openDemonstration, openProcessor } from '../../src/demonstration/openDemonstration.js';
import type { Connection } from '../../src/storage/Connection.js';
import { migrate } from '../../src/storage/migrate.js';
import { KeyFolder } from '../../src/subject-keys/KeyFolder.js';
import { asOf } from './asOf.js';
import { startGateway } from './gatewayProcess.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The template's connection: `freshDatabase` copies that database. */
    readonly templateConnection: Connection;
    /** A copy of it with the demonstration of the tests' day in it, which gateways of tests copy. */
    readonly demonstrationDatabase: string;
    /** The folder of the folders of keys, by the name of the database. */
    readonly keyFolders: string;
  }
}

/**
 * Starts one real PostgreSQL for the whole run, with one migrated database in it that tests copy. A process of its own
 * holds it, which ends it even when the run is killed.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const roomy = roomyFolder();
  const dataFolder = mkdtempSync(join(roomy, 'candour-test-'));
  // As root, PostgreSQL's own user has to pass through.
  chmodSync(dataFolder, 0o755);
  const postgres = await startGateway(dataFolder, { remove: true });
  const keyFolders = mkdtempSync(join(roomy, 'candour-test-keys-'));
  const tearDown = async (): Promise<void> => {
    await postgres.end();
    rmSync(keyFolders, { recursive: true, force: true });
  };
  try {
    await migrate(postgres.connection);
    project.provide('templateConnection', postgres.connection);
    project.provide('keyFolders', keyFolders);
    project.provide('demonstrationDatabase', await demonstrated(postgres.connection, keyFolders));
    return tearDown;
  } catch (error) {
    await tearDown();
    throw error;
  }
}

/** Linux's folder in memory, and the bytes it must have free: a run takes one or two gigabytes at a time. */
const memory = { folder: '/dev/shm', needed: 6 * 2 ** 30 };

/**
 * In memory where there is plenty: each database that a test drops makes PostgreSQL write everything down and wait for the
 * disk, and each gateway of a test copies hundreds of keys. The tests of what survives a kill or a full disk start servers of their own, on the disk.
 */
function roomyFolder(): string {
  if (process.platform !== 'linux' || !existsSync(memory.folder)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory.folder);
  return bavail * bsize >= memory.needed ? memory.folder : tmpdir();
}

/** Makes the demonstration once: every file that made its own would take a second longer. */
async function demonstrated(template: Connection, keyFolders: string): Promise<string> {
  const name = `${template.database}_demonstration`;
  await withOwner({ ...template, database: 'postgres' }, (client) =>
    client.query(`create database ${name} template ${template.database}`),
  );
  const keys = await KeyFolder.open(join(keyFolders, name), { mayBegin: true });
  await withOwner({ ...template, database: name }, async (client) => {
    await openProcessor(client, asOf);
    await openDemonstration(client, asOf, keys);
  });
  return name;
}

async function withOwner(connection: Connection, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
