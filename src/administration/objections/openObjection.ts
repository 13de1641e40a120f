import { type InferEntity, LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { SubjectObjection } from '../../storage/entities/SubjectObjection.js';
import type { Purpose } from '../../vocabulary/purposes.js';

export type StoredObjection = InferEntity<typeof SubjectObjection>;

/** Finds, under its lock, the objection of a person to a purpose that is pending or upheld; null: there is none. */
export const openObjection = (
  em: EntityManager,
  whose: { readonly tenant: string; readonly subject: string; readonly purpose: Purpose },
): Promise<StoredObjection | null> =>
  em.findOne(
    SubjectObjection,
    { ...whose, status: { $in: ['PENDING', 'UPHELD'] } },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
