import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

/** The file that Node itself loads: Vite would choose graphql's other build, and two builds do not know each other's types. */
const graphql = createRequire(import.meta.url).resolve('graphql');

/** What every project of tests has in common, the long form of the fault tests as well. */
export const everyday = {
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    globalSetup: ['test/helpers/globalSetup.ts'],
    setupFiles: ['test/helpers/seed.ts'],
    pool: 'forks' as const,
    // Small machines share themselves with PostgreSQL; more workers only wait for each other.
    maxWorkers: 2,
    // Against what hangs, not what is slow: another's load on the machine must not make a test fail.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    teardownTimeout: 120_000,
  },
};

/**
 * Each of these files has a process of its own, because it measures its process, starts gateways that are killed, listens
 * for signals, or registers types of its own with type-graphql, which keeps them for the whole process.
 */
const apart = [
  'test/faults/**/*.test.ts',
  'test/replicas/**/*.test.ts',
  'test/serve/**/*.test.ts',
  'test/storage/embedded/**/*.test.ts',
  'test/storage/grantRuntimeRole.test.ts',
  'test/http/logExportEnds.test.ts',
  'test/rulebook/typeGraphql.test.ts',
  'test/witness/process.test.ts',
];

/** Importing the gateway takes a second, so all other files share two processes; `leavesNothing.ts` holds them independent. */
const together = {
  name: 'together',
  include: ['test/**/*.test.ts'],
  exclude: apart,
  isolate: false,
  setupFiles: ['test/helpers/leavesNothing.ts'],
};

export default defineConfig({
  ...everyday,
  test: {
    ...everyday.test,
    // In the order of their names: the long files begin first, so that both workers end at about the same time.
    projects: [
      { extends: true, test: { name: 'apart', include: apart } },
      { extends: true, test: together },
    ],
  },
});
