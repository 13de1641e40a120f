import type { InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { ImpactAssessment } from '../../storage/entities/ImpactAssessment.js';
import type { AssessmentOutcome, AssessmentStatus } from '../../vocabulary/assessments.js';
import type { Filing } from '../filings/Filing.js';
import { type EntryKey, lockEntry } from '../lockEntry.js';
import { registerDigest } from '../registerDigest.js';
import type { AssessmentCell } from './AssessmentCell.js';

/** An assessment inside a transaction: what is changed here is stored with it. */
export type StoredAssessment = InferEntity<typeof ImpactAssessment>;

/** An assessment as it is answered. */
export interface Assessment extends Filing {
  readonly status: AssessmentStatus;
  readonly covers: boolean;
  readonly cells: readonly AssessmentCell[];
  readonly outcome: AssessmentOutcome;
  readonly summary: string;
  readonly expiresAt: Date;
}

/**
 * Loads an assessment and locks it until the transaction ends.
 *
 * @throws GovernanceError BAD_REQUEST: the tenant has none of this id
 */
export async function loadAssessment(em: EntityManager, key: EntryKey): Promise<StoredAssessment> {
  const found = await lockEntry(em, ImpactAssessment, key);
  if (!found) throw new GovernanceError('BAD_REQUEST', 'There is no assessment of this id.');
  return found;
}

/** Returns the digest by which the log knows an assessment as it stands: SHA-256, hexadecimal. */
export function assessmentDigest(stored: StoredAssessment): string {
  const { id, cells, outcome, summary, advice, signedAt, reason, expiresAt, revokedAt } = stored;
  const said = [id, cells, outcome, summary, advice, signedAt, reason, expiresAt, revokedAt];
  return registerDigest(said);
}
