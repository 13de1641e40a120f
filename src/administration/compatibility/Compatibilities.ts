import { createHash } from 'node:crypto';
import { type InferEntity, LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { isUuid } from '../../sources/candidates/where.js';
import { CompatibilityAssessment } from '../../storage/entities/CompatibilityAssessment.js';
import type { AssessmentAdvice, AssessmentStatus } from '../../vocabulary/assessments.js';
import type { Purpose } from '../../vocabulary/purposes.js';

/** A compatibility assessment inside a transaction: what is changed here is stored with it. */
export type StoredCompatibility = InferEntity<typeof CompatibilityAssessment>;

/** What the five letters of GDPR Art. 6(4) ask, in their order. */
export const factors = ['link', 'context', 'nature', 'consequences', 'safeguards'] as const;
export type Factor = (typeof factors)[number];

/** A compatibility assessment as it is answered. */
export interface Compatibility extends Readonly<Record<Factor, string>> {
  readonly id: string;
  readonly status: AssessmentStatus;
  /** It opens something now. */
  readonly holds: boolean;
  readonly collectedFor: Purpose;
  readonly usableFor: Purpose;
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

/**
 * Loads a compatibility assessment and locks it until the transaction ends.
 *
 * @throws GovernanceError BAD_REQUEST: the tenant has none of this id
 */
export async function loadCompatibility(
  em: EntityManager,
  { tenant, id }: { readonly tenant: string; readonly id: string },
): Promise<StoredCompatibility> {
  const key = { tenant, id: id.toLowerCase() };
  const found = isUuid(id)
    ? await em.findOne(CompatibilityAssessment, key, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!found) throw new GovernanceError('BAD_REQUEST', 'There is no compatibility assessment of this id.');
  return found;
}

/** Returns the digest by which the log knows a compatibility assessment as it stands: SHA-256, hexadecimal. */
export function compatibilityDigest(stored: StoredCompatibility): string {
  const { id, collectedFor, usableFor, advice, signedAt, reason, expiresAt, revokedAt } = stored;
  const texts = factors.map((factor) => stored[factor]);
  const said = [id, collectedFor, usableFor, ...texts, advice, signedAt, reason, expiresAt, revokedAt];
  return createHash('sha256')
    .update(JSON.stringify(said.map((each) => each ?? null)))
    .digest('hex');
}
