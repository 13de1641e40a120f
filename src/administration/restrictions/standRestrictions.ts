import type { InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { SubjectRestriction } from '../../storage/entities/SubjectRestriction.js';
import type { Person } from '../../writes/Person.js';

/** Puts on the person's own row what its restrictions say together, inside the transaction that changed one of them. */
export async function standRestrictions(
  em: EntityManager,
  tenant: string,
  { id, subject }: Pick<Person, 'id' | 'subject'>,
): Promise<void> {
  await em.flush();
  const standing: readonly InferEntity<typeof SubjectRestriction>[] = await em.find(SubjectRestriction, {
    ...{ tenant, subject: id, liftedAt: null },
  });
  subject.restricted = [...new Set(standing.flatMap(({ purposes }) => purposes))].sort();
}
