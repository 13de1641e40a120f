import type { InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { TransferSafeguard } from '../../storage/entities/TransferSafeguard.js';
import type {
  ClauseModule,
  SafeguardStatus,
  TransferableCategory,
  TransferMechanism,
} from '../../vocabulary/transfers.js';

import type { Filing } from '../filings/Filing.js';
import { type EntryKey, lockEntry } from '../lockEntry.js';
import { registerDigest } from '../registerDigest.js';

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
export interface AnsweredSafeguard extends Filing, SafeguardFiled {
  readonly status: SafeguardStatus;
  readonly suspendedBy: string | null;
  readonly suspendedAt: Date | null;
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
export async function loadSafeguard(em: EntityManager, key: EntryKey): Promise<StoredSafeguard> {
  const found = await lockEntry(em, TransferSafeguard, key);
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
  return registerDigest(said);
}
