import type { EntityManager } from '@mikro-orm/postgresql';
import { SubjectObjection } from '../../storage/entities/SubjectObjection.js';
import type { Person } from '../../writes/Person.js';

/** Puts on the person's own row what its upheld objections say, inside the transaction that changed one of them. */
export async function standObjections(
  em: EntityManager,
  tenant: string,
  { id, subject }: Pick<Person, 'id' | 'subject'>,
): Promise<void> {
  await em.flush();
  const upheld = await em.find(SubjectObjection, { tenant, subject: id, status: 'UPHELD' });
  subject.objected = [...new Set(upheld.map(({ purpose }) => purpose))].sort();
}
