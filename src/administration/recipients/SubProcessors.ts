import type { InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { standingOf } from '../../policy/recipients/standingOf.js';
import { SubProcessor } from '../../storage/entities/SubProcessor.js';
import type { Authorisation, SubProcessorStatus } from '../../vocabulary/recipients.js';

import { type EntryKey, lockEntry } from '../lockEntry.js';
import { registerDigest } from '../registerDigest.js';

/** A sub-processor inside a transaction: what is changed here is stored with it. */
export type StoredSubProcessor = InferEntity<typeof SubProcessor>;

/** A sub-processor as the register answers it. */
export interface AnsweredSubProcessor {
  readonly id: string;
  readonly name: string;
  readonly status: SubProcessorStatus;
  readonly contractReference: string;
  readonly authorisation: Authorisation;
  readonly countries: readonly string[];
  readonly contractEnd: Date | null;
  readonly lastAuditAt: Date | null;
  readonly nextAuditAt: Date;
  readonly plannedFrom: Date;
  readonly announcedBy: string;
  readonly announcedAt: Date;
  readonly authorisedBy: string | null;
  readonly authorisedAt: Date | null;
  readonly objectedBy: string | null;
  readonly objectedAt: Date | null;
  readonly objection: string | null;
  readonly endedAt: Date | null;
}

/** A row of it, without what only the present decides. */
export type SubProcessorRow = Omit<AnsweredSubProcessor, 'status'>;

/** Says how it stands now. */
export const answeredSubProcessor = (row: SubProcessorRow, now: Date): AnsweredSubProcessor => ({
  ...row,
  status: standingOf(
    {
      authorisation: row.authorisation,
      plannedFrom: row.plannedFrom.getTime(),
      authorisedAt: row.authorisedAt?.getTime() ?? null,
      objectedAt: row.objectedAt?.getTime() ?? null,
      contractEnd: row.contractEnd?.getTime() ?? null,
      nextAudit: row.nextAuditAt.getTime(),
      endedAt: row.endedAt?.getTime() ?? null,
    },
    now.getTime(),
  ),
});

/**
 * Loads a sub-processor and locks it until the transaction ends.
 *
 * @throws GovernanceError BAD_REQUEST: the tenant has none of this id, or uses it no more
 */
export async function loadSubProcessor(em: EntityManager, key: EntryKey): Promise<StoredSubProcessor> {
  const found = await lockEntry(em, SubProcessor, key);
  if (!found) throw new GovernanceError('BAD_REQUEST', 'There is no sub-processor of this id.');
  if (found.endedAt)
    throw new GovernanceError('BAD_REQUEST', 'The sub-processor has ended: it has to be announced anew.');
  return found;
}

/** Returns the digest by which the log knows a sub-processor as it stands: SHA-256, hexadecimal. */
export function subProcessorDigest(stored: StoredSubProcessor): string {
  const { id, name, contractReference, authorisation, countries, contractEnd, lastAuditAt, nextAuditAt } = stored;
  const { plannedFrom, authorisedAt, objectedAt, objection, endedAt } = stored;
  const terms = [id, name, contractReference, authorisation, countries, contractEnd, lastAuditAt, nextAuditAt];
  const said = [...terms, plannedFrom, authorisedAt, objectedAt, objection, endedAt];
  return registerDigest(said);
}
