import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openDemonstration, openProcessor } from '../../src/demonstration/openDemonstration.js';
import type { Connection } from '../../src/storage/Connection.js';
import { migrate } from '../../src/storage/migrate.js';
import { asOf } from './asOf.js';
import { startGateway } from './gatewayProcess.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The template's connection: `freshDatabase` copies that database. */
    readonly templateConnection: Connection;
    /** A copy of it with the demonstration of the tests' day in it, which gateways of tests copy. */
    readonly demonstrationDatabase: string;
  }
}

/**
 * Starts one real PostgreSQL for the whole run, with one migrated database in it that tests copy. A process of its own
 * holds it, which ends it even when the run is killed.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'candour-test-'));
  // As root, PostgreSQL's own user has to pass through.
  chmodSync(dataFolder, 0o755);
  const postgres = await startGateway(dataFolder, { remove: true });
  const tearDown = async (): Promise<void> => {
    await postgres.end();
  };
  try {
    await migrate(postgres.connection);
    project.provide('templateConnection', postgres.connection);
    project.provide('demonstrationDatabase', await demonstrated(postgres.connection));
    return tearDown;
  } catch (error) {
    await tearDown();
    throw error;
  }
}

/** Makes the demonstration once: every file that made its own would take a second longer. */
async function demonstrated(template: Connection): Promise<string> {
  const name = `${template.database}_demonstration`;
  await withOwner({ ...template, database: 'postgres' }, (client) =>
    client.query(`create database ${name} template ${template.database}`),
  );
  await withOwner({ ...template, database: name }, async (client) => {
    await openProcessor(client, asOf);
    await openDemonstration(client, asOf);
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
