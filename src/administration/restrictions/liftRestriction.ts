import { LockMode } from '@mikro-orm/core';
import { SubjectRestriction } from '../../storage/entities/SubjectRestriction.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import { assertCapable } from '../../writes/assertCapable.js';
import { badInput } from '../../writes/badInput.js';
import { RefusedWrite } from '../../writes/RefusedWrite.js';
import { requirePerson } from '../../writes/requirePerson.js';
import type { Write } from '../../writes/Write.js';
import { writeDraft } from '../../writes/writeDraft.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import type { Restriction } from './Restriction.js';
import { restrictionById } from './readRestrictions.js';
import { standRestrictions } from './standRestrictions.js';

const coordinate = 'Mutation.liftRestriction';

/** The arguments of `liftRestriction`. */
export interface LiftingAsked {
  readonly candidate: string;
  readonly id: string;
  /** When the person was told; the person itself needs not be. */
  readonly notifiedAt?: Date | null;
}

/**
 * Lifts a restriction. The controller must have told the person before (GDPR Art. 18(3)); the person lifts its own without.
 * What waits for the decision on an objection ends with that decision. Lifting it again changes nothing.
 *
 * @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST
 */
export function liftRestriction(
  { candidate, id: asked, notifiedAt = null }: LiftingAsked,
  context: AdministrationContext,
): Write<string, Restriction | null> {
  assertCapable(context, 'lift', { concern: 'Restriction', person: candidate });
  const { principal, now } = context;
  const { tenant, roles, subject: self } = principal;
  const id = asked.toLowerCase();
  if (self === undefined && notifiedAt === null)
    throw badInput(
      `${coordinate}(notifiedAt:)`,
      'must say when the person was told, which comes first (GDPR Art. 18(3))',
    );
  if (notifiedAt && notifiedAt > now) throw badInput(`${coordinate}(notifiedAt:)`, 'must not lie after now');
  return {
    perform: async (em) => {
      const person = await requirePerson(em, { tenant, id: candidate, persons: [], coordinate, roles });
      const key = { tenant, subject: person.id, id };
      const found = isUuid(id)
        ? await em.findOne(SubjectRestriction, key, { lockMode: LockMode.PESSIMISTIC_WRITE })
        : null;
      const refuse = (message: string) =>
        new RefusedWrite({
          ...{ code: 'BAD_REQUEST', message, roles },
          target: { type: 'Mutation', coordinates: [coordinate], person: person.id },
        });
      if (!found) throw refuse('There is no such restriction.');
      if (found.ground === 'OBJECTION_PENDING')
        throw refuse('This restriction stands until the objection is decided, with decideObjection.');
      if (notifiedAt && notifiedAt < found.placedAt)
        throw refuse('The person can only have been told after the restriction was placed.');
      if (!found.liftedAt) em.assign(found, { notifiedAt, liftedAt: now, liftedBy: principal.id });
      await standRestrictions(em, tenant, person);
      const drafts = [writeDraft({ type: 'Mutation', coordinates: [coordinate], person: person.id })];
      return { result: id, drafts, raise: 'SUBJECT' };
    },
    answer: (lifted) => restrictionById(context, candidate, lifted),
  };
}
