import { createHash } from 'node:crypto';
import { type InferEntity, LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { isUuid } from '../../sources/candidates/where.js';
import { ImpactAssessment } from '../../storage/entities/ImpactAssessment.js';
import type { AssessmentAdvice, AssessmentOutcome, AssessmentStatus } from '../../vocabulary/assessments.js';
import type { AssessmentCell } from './AssessmentCell.js';

/** An assessment inside a transaction: what is changed here is stored with it. */
export type StoredAssessment = InferEntity<typeof ImpactAssessment>;

/** An assessment as it is answered. */
export interface Assessment {
  readonly id: string;
  readonly status: AssessmentStatus;
  readonly covers: boolean;
  readonly cells: readonly AssessmentCell[];
  readonly outcome: AssessmentOutcome;
  readonly summary: string;
  readonly filedBy: string;
  readonly filedAt: Date;
  readonly advice: AssessmentAdvice | null;
  readonly advisedBy: string | null;
  readonly advisedAt: Date | null;
  readonly signedBy: string | null;
  readonly signedAt: Date | null;
  readonly reason: string | null;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

type Dated = Pick<Assessment, 'revokedAt' | 'expiresAt' | 'signedAt' | 'advisedAt'>;

/** Says how far an assessment has come. */
export function statusOf({ revokedAt, expiresAt, signedAt, advisedAt }: Dated, now: Date): AssessmentStatus {
  if (revokedAt) return 'REVOKED';
  if (expiresAt <= now) return 'EXPIRED';
  return signedAt ? 'SIGNED' : advisedAt ? 'ADVISED' : 'FILED';
}

/**
 * Loads an assessment and locks it until the transaction ends.
 *
 * @throws GovernanceError BAD_REQUEST: the tenant has none of this id
 */
export async function loadAssessment(
  em: EntityManager,
  { tenant, id }: { readonly tenant: string; readonly id: string },
): Promise<StoredAssessment> {
  const key = { tenant, id: id.toLowerCase() };
  const found = isUuid(id) ? await em.findOne(ImpactAssessment, key, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!found) throw new GovernanceError('BAD_REQUEST', 'There is no assessment of this id.');
  return found;
}

/** Returns the digest by which the log knows an assessment as it stands: SHA-256, hexadecimal. */
export function assessmentDigest(stored: StoredAssessment): string {
  const { id, cells, outcome, summary, advice, signedAt, reason, expiresAt, revokedAt } = stored;
  const said = [id, cells, outcome, summary, advice, signedAt, reason, expiresAt, revokedAt];
  return createHash('sha256')
    .update(JSON.stringify(said.map((each) => each ?? null)))
    .digest('hex');
}
