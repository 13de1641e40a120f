import { type EntityName, type FilterQuery, LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../vocabulary/isUuid.js';

/** Which entry of a tenant's register, as a client names it. */
export interface EntryKey {
  readonly tenant: string;
  readonly id: string;
}

/** Loads an entry of a register and locks it until the transaction ends; null: the tenant has none of this id. */
export const lockEntry = async <Entity extends object>(
  em: EntityManager,
  register: EntityName<Entity>,
  { tenant, id }: EntryKey,
): Promise<Entity | null> =>
  isUuid(id)
    ? await em.findOne(register, { tenant, id: id.toLowerCase() } as FilterQuery<NoInfer<Entity>>, {
        lockMode: LockMode.PESSIMISTIC_WRITE,
      })
    : null;
