import type { EntityManager } from '@mikro-orm/postgresql';
import type { Role } from '../vocabulary/roles.js';
import { loadPerson, type Person, type PersonWanted } from './Person.js';
import { RefusedWrite } from './RefusedWrite.js';

/** Whom a mutation is about, and who asks for it. */
export interface PersonRequired extends PersonWanted {
  /** The mutation, as a coordinate: `Mutation.recordClaim`. */
  readonly coordinate: string;
  readonly roles: readonly Role[];
}

/**
 * Loads and locks the person of a mutation. @throws RefusedWrite BAD_REQUEST, recorded as NOT_FOUND, where the tenant has
 * no such person or the principal may not see it
 */
export async function requirePerson(
  em: EntityManager,
  { coordinate, roles, ...wanted }: PersonRequired,
): Promise<Person> {
  const person = await loadPerson(em, wanted);
  if (person) return person;
  const target = { type: 'Mutation', coordinates: [coordinate], person: null };
  throw new RefusedWrite({ code: 'BAD_REQUEST', message: 'There is no such candidate.', target, roles });
}
