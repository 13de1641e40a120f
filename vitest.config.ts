import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

/** The file that Node itself loads: Vite would choose graphql's other build, and two builds do not know each other's types. */
const graphql = createRequire(import.meta.url).resolve('graphql');

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/helpers/globalSetup.ts'],
    setupFiles: ['test/helpers/seed.ts'],
    pool: 'forks',
    // Small machines share themselves with PostgreSQL; more workers only wait for each other.
    maxWorkers: 2,
    // Against what hangs, not what is slow: another's load on the machine must not make a test fail.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    teardownTimeout: 120_000,
  },
});
