import { anyWrite, type Writers } from '../../writes/Writers.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { sweepRetention } from './sweepRetention.js';

/** The mutation that sweeps. */
export const sweepWriters = (context: AdministrationContext): Writers => ({
  sweepRetention: (_field, { dryRun }) => anyWrite(sweepRetention(dryRun === true, context)),
});
