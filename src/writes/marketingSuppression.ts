import { createHmac } from 'node:crypto';
import type { InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Signer } from '../access-log/signer.js';
import { MarketingSuppression } from '../storage/entities/MarketingSuppression.js';
import type { Subject } from '../storage/entities/Subject.js';
import { SubjectObjection } from '../storage/entities/SubjectObjection.js';

/** Makes what derives a tenant's key for its suppression list, 32 bytes, from the log's key file. */
export const suppressionKey = (signer: Pick<Signer, 'derive'>, tenant: string) => (): Buffer =>
  signer.derive(`candour marketing suppression v1 ${tenant}`);

/**
 * Gives what stands in the suppression list for an e-mail address: HMAC-SHA256 (hexadecimal) of it under the tenant's key,
 * however it is capitalised. Null: it is none.
 */
export function suppressionDigest(email: string | null | undefined, key: Buffer): string | null {
  const normalised = email?.normalize('NFKC').trim().toLowerCase() ?? '';
  return normalised === '' ? null : createHmac('sha256', key).update(normalised).digest('hex');
}

/** Who records that a person who comes back had objected before. */
const suppressing = 'candour-suppression';

export interface Suppressing {
  readonly email: string | null | undefined;
  readonly key: () => Buffer;
  readonly now: Date;
  readonly newId: () => string;
}

/**
 * Makes a person whose e-mail address is on the suppression list one that has objected to direct marketing, inside the
 * transaction that stores the address: whoever was erased and comes back by an import is not marketed to. Only the person
 * takes it back. Says whether anything changed.
 */
export async function standSuppression(
  em: EntityManager,
  subject: InferEntity<typeof Subject>,
  { email, key, now, newId }: Suppressing,
): Promise<boolean> {
  if (!email || subject.objected.includes('DIRECT_MARKETING')) return false;
  const digest = suppressionDigest(email, key());
  const { tenant, id } = subject;
  if (digest === null || !(await em.findOne(MarketingSuppression, { tenant, digest }))) return false;
  em.create(SubjectObjection, {
    ...{ tenant, subject: id, id: newId(), purpose: 'DIRECT_MARKETING', status: 'UPHELD', objectedAt: now },
    ...{ recordedBy: suppressing, opinion: null, advisedBy: null, advisedAt: null },
    ...{ because: null, decidedBy: null, decidedAt: null },
  });
  subject.objected = [...subject.objected, 'DIRECT_MARKETING'].sort();
  return true;
}
