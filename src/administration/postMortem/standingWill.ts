import type { EntityManager } from '@mikro-orm/postgresql';
import { SubjectDirective } from '../../storage/entities/SubjectDirective.js';
import { type Will, willOf } from './willOf.js';

/** Reads what follows from a person's directives, inside a transaction that holds the person's lock. */
export async function standingWill(em: EntityManager, tenant: string, subject: string): Promise<Will> {
  return willOf(await em.find(SubjectDirective, { tenant, subject, revokedAt: null }));
}
