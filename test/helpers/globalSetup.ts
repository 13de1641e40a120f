import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Connection } from '../../src/storage/Connection.js';
import { migrate } from '../../src/storage/migrate.js';
import { startGateway } from './gatewayProcess.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The template's connection: `freshDatabase` copies that database. */
    readonly templateConnection: Connection;
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
    return tearDown;
  } catch (error) {
    await tearDown();
    throw error;
  }
}
