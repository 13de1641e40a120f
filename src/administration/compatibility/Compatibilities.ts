import type { InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { CompatibilityAssessment } from '../../storage/entities/CompatibilityAssessment.js';
import type { AssessmentStatus } from '../../vocabulary/assessments.js';
import type { Purpose } from '../../vocabulary/purposes.js';

import type { Filing } from '../filings/Filing.js';
import { type EntryKey, lockEntry } from '../lockEntry.js';
import { registerDigest } from '../registerDigest.js';

/** A compatibility assessment inside a transaction: what is changed here is stored with it. */
export type StoredCompatibility = InferEntity<typeof CompatibilityAssessment>;

/** What the five letters of GDPR Art. 6(4) ask, in their order. */
export const factors = ['link', 'context', 'nature', 'consequences', 'safeguards'] as const;
export type Factor = (typeof factors)[number];

/** A compatibility assessment as it is answered. */
export interface Compatibility extends Filing, Readonly<Record<Factor, string>> {
  readonly status: AssessmentStatus;
  /** It opens something now. */
  readonly holds: boolean;
  readonly collectedFor: Purpose;
  readonly usableFor: Purpose;
  readonly expiresAt: Date;
}

/**
 * Loads a compatibility assessment and locks it until the transaction ends.
 *
 * @throws GovernanceError BAD_REQUEST: the tenant has none of this id
 */
export async function loadCompatibility(em: EntityManager, key: EntryKey): Promise<StoredCompatibility> {
  const found = await lockEntry(em, CompatibilityAssessment, key);
  if (!found) throw new GovernanceError('BAD_REQUEST', 'There is no compatibility assessment of this id.');
  return found;
}

/** Returns the digest by which the log knows a compatibility assessment as it stands: SHA-256, hexadecimal. */
export function compatibilityDigest(stored: StoredCompatibility): string {
  const { id, collectedFor, usableFor, advice, signedAt, reason, expiresAt, revokedAt } = stored;
  const texts = factors.map((factor) => stored[factor]);
  const said = [id, collectedFor, usableFor, ...texts, advice, signedAt, reason, expiresAt, revokedAt];
  return registerDigest(said);
}
