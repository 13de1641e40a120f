import type { RecordDraft } from '../../access-log/AccessRecord.js';
import { policyRecord } from '../policyRecord.js';
import { registerDigest } from '../registerDigest.js';

/**
 * Draws up the record of a change in the register of breaches. The log knows what was said by its SHA-256 alone. The
 * random id of the breach or of the step is part of that, so that the digest tells nothing once the row is gone.
 */
export const breachDraft = (mutation: string, id: string, said: unknown): RecordDraft =>
  policyRecord(mutation, registerDigest([id, said]));
