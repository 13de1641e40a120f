import { defineConfig, mergeConfig } from 'vitest/config';
import everyday from '../vitest.config.js';

/** The long form of the fault tests (`npm run faults`): the gateway is killed 20 times, where `npm test` does it 3 times, and the policy is changed 200 times. */
export default mergeConfig(
  everyday,
  defineConfig({ test: { provide: { kills: 20, policyChanges: 200 }, reporters: ['verbose'] } }),
);
