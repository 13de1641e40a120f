import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { SubjectObjection } from '../../storage/entities/SubjectObjection.js';
import { SubjectRestriction } from '../../storage/entities/SubjectRestriction.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import type { Person } from '../../writes/Person.js';
import { RefusedWrite } from '../../writes/RefusedWrite.js';
import { requirePerson } from '../../writes/requirePerson.js';
import type { Written } from '../../writes/Write.js';
import { writeDraft } from '../../writes/writeDraft.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { standRestrictions } from '../restrictions/standRestrictions.js';
import type { StoredObjection } from './openObjection.js';
import { standObjections } from './standObjections.js';

/** Which objection a mutation is about. */
export interface ObjectionNamed {
  readonly candidate: string;
  readonly id: string;
}

/** What a mutation does with an objection; it may refuse with a sentence. */
export type ObjectionChange = (stored: StoredObjection, refuse: (message: string) => RefusedWrite) => void;

/**
 * Changes an objection under the locks of its person and itself, ends the pause if it is pending no more, and records it.
 *
 * @throws RefusedWrite BAD_REQUEST
 */
export async function settleObjection(
  em: EntityManager,
  { candidate, id: asked }: ObjectionNamed,
  { coordinate, context, change }: { coordinate: string; context: AdministrationContext; change: ObjectionChange },
): Promise<Written<string>> {
  const { tenant, roles } = context.principal;
  const person = await requirePerson(em, { tenant, id: candidate, persons: [], coordinate, roles });
  const key = { tenant, subject: person.id, id: asked.toLowerCase() };
  const target = { type: 'Mutation', coordinates: [coordinate], person: person.id };
  const refuse = (message: string) => new RefusedWrite({ code: 'BAD_REQUEST', message, target, roles });
  const stored = isUuid(key.id)
    ? await em.findOne(SubjectObjection, key, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!stored) throw refuse('There is no such objection.');
  change(stored, refuse);
  if (stored.status !== 'PENDING') await endPause(em, { person, id: key.id, context });
  await standObjections(em, tenant, person);
  return { result: key.id, drafts: [writeDraft(target)], raise: 'SUBJECT' };
}

async function endPause(
  em: EntityManager,
  { person, id, context }: { person: Person; id: string; context: AdministrationContext },
): Promise<void> {
  const { principal, now } = context;
  const pause = await em.findOne(SubjectRestriction, { tenant: principal.tenant, subject: person.id, id });
  if (pause && !pause.liftedAt) em.assign(pause, { liftedAt: now, liftedBy: principal.id });
  await standRestrictions(em, principal.tenant, person);
}
