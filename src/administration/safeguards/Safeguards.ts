import { createHash } from 'node:crypto';
import { type InferEntity, LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { isUuid } from '../../sources/candidates/where.js';
import { TransferSafeguard } from '../../storage/entities/TransferSafeguard.js';
import type { AssessmentAdvice } from '../../vocabulary/assessments.js';
import type {
  ClauseModule,
  SafeguardStatus,
  TransferableCategory,
  TransferMechanism,
} from '../../vocabulary/transfers.js';

/** A safeguard inside a transaction: what is changed here is stored with it. */
export type StoredSafeguard = InferEntity<typeof TransferSafeguard>;

/** What is filed of a safeguard. */
export interface SafeguardFiled {
  readonly mechanism: TransferMechanism;
  /** Of standard contractual clauses only. */
  readonly module: ClauseModule | null;
  /** Of the instrument. */
  readonly reference: string;
  /** Of the transfer impact assessment. */
  readonly assessmentReference: string;
  readonly supplementaryMeasures: string | null;
  readonly countries: readonly string[];
  readonly recipient: string;
  readonly categories: readonly TransferableCategory[];
}

/** A safeguard as the register answers it. */
export interface AnsweredSafeguard extends SafeguardFiled {
  readonly id: string;
  readonly status: SafeguardStatus;
  readonly filedBy: string;
  readonly filedAt: Date;
  readonly advice: AssessmentAdvice | null;
  readonly advisedBy: string | null;
  readonly advisedAt: Date | null;
  readonly signedBy: string | null;
  readonly signedAt: Date | null;
  readonly reason: string | null;
  readonly suspendedBy: string | null;
  readonly suspendedAt: Date | null;
  readonly revokedAt: Date | null;
}

type Dated = Pick<AnsweredSafeguard, 'advisedAt' | 'signedAt' | 'suspendedAt' | 'revokedAt'>;

/** Says how far a safeguard has come. One that was suspended needs advice and a signature anew. */
export function safeguardStatus({ advisedAt, signedAt, suspendedAt, revokedAt }: Dated): SafeguardStatus {
  if (revokedAt) return 'REVOKED';
  if (signedAt) return 'IN_FORCE';
  if (advisedAt) return 'ADVISED';
  return suspendedAt ? 'SUSPENDED' : 'FILED';
}

/**
 * Loads a safeguard and locks it until the transaction ends.
 *
 * @throws GovernanceError BAD_REQUEST: the tenant has none of this id, or has revoked it
 */
export async function loadSafeguard(
  em: EntityManager,
  { tenant, id }: { readonly tenant: string; readonly id: string },
): Promise<StoredSafeguard> {
  const key = { tenant, id: id.toLowerCase() };
  const found = isUuid(id) ? await em.findOne(TransferSafeguard, key, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!found) throw new GovernanceError('BAD_REQUEST', 'There is no safeguard of this id.');
  if (found.revokedAt) throw new GovernanceError('BAD_REQUEST', 'The safeguard is revoked: a new one has to be filed.');
  return found;
}

/** Returns the digest by which the log knows a safeguard as it stands: SHA-256, hexadecimal. */
export function safeguardDigest(stored: StoredSafeguard): string {
  const { id, mechanism, module, reference, assessmentReference, supplementaryMeasures } = stored;
  const { countries, recipient, categories, advice, signedAt, reason, suspendedAt, revokedAt } = stored;
  const terms = [id, mechanism, module, reference, assessmentReference, supplementaryMeasures, countries, recipient];
  const said = [...terms, categories, advice, signedAt, reason, suspendedAt, revokedAt];
  return createHash('sha256')
    .update(JSON.stringify(said.map((each) => each ?? null)))
    .digest('hex');
}
