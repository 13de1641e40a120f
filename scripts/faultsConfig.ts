import { defineConfig } from 'vitest/config';
import type { FaultCounts } from '../test/faults/harness/counts.js';
import { everyday } from '../vitest.config.js';
import { FaultsReporter } from './FaultsReporter.js';

/** How often `npm run faults` does what `npm test` does a few times. The variable `FAULTS` holds JSON that overrides it. */
const long: FaultCounts = {
  ...{ gatewayKills: 100, databaseKills: 20, replicaKills: 40, stops: 10, cuts: 20, diskFulls: 10 },
  ...{ stalls: 5, stallSeconds: 30, hangUps: 5_000, clockJumps: 20, soakSeconds: 1_200, policyChanges: 200 },
};
const faults: FaultCounts = { ...long, ...JSON.parse(process.env['FAULTS'] ?? '{}') };

/** The long form of the fault tests. One file at a time: they measure, and some of them take all the machine has. */
export default defineConfig({
  ...everyday,
  test: {
    ...everyday.test,
    include: ['test/faults/**/*.test.ts', 'test/replicas/**/*.test.ts'],
    fileParallelism: false,
    provide: { faults },
    reporters: ['verbose', new FaultsReporter()],
  },
});
