import { SubjectRestriction } from '../../storage/entities/SubjectRestriction.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import type { RestrictionGround } from '../../vocabulary/restrictionGrounds.js';
import { assertCapable } from '../../writes/assertCapable.js';
import { badInput } from '../../writes/badInput.js';
import { requirePerson } from '../../writes/requirePerson.js';
import type { Write } from '../../writes/Write.js';
import { writeDraft } from '../../writes/writeDraft.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { everyPurpose, type Restriction } from './Restriction.js';
import { restrictionById } from './readRestrictions.js';
import { standRestrictions } from './standRestrictions.js';

const coordinate = 'Mutation.restrictProcessing';

/** The arguments of `restrictProcessing`. */
export interface RestrictionAsked {
  readonly candidate: string;
  readonly ground: RestrictionGround;
  /** Absent: every purpose. */
  readonly purposes?: readonly Purpose[] | null;
}

/**
 * Restricts the use of a person's data (GDPR Art. 18) from the next answer on. It takes nothing from anybody but uses, so
 * the person itself, and whoever took its letter, place it at once; only lifting it is weighed.
 *
 * @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST
 */
export function restrictProcessing(
  { candidate, ground, purposes = null }: RestrictionAsked,
  context: AdministrationContext,
): Write<string, Restriction | null> {
  assertCapable(context, 'restrict', { concern: 'Restriction', person: candidate });
  if (ground === 'OBJECTION_PENDING')
    throw badInput(`${coordinate}(ground:)`, 'is what objectToProcessing places: object to the purpose instead');
  if (purposes?.length === 0)
    throw badInput(`${coordinate}(purposes:)`, 'must name at least one purpose, or be absent for every one');
  const { principal, now, newId } = context;
  const { tenant, roles } = principal;
  return {
    perform: async (em) => {
      const person = await requirePerson(em, { tenant, id: candidate, persons: [], coordinate, roles });
      const id = newId();
      em.create(SubjectRestriction, {
        ...{
          tenant,
          subject: person.id,
          id,
          ground,
          purposes: purposes ? [...new Set(purposes)].sort() : [everyPurpose],
        },
        ...{ placedAt: now, placedBy: principal.id, notifiedAt: null, liftedAt: null, liftedBy: null },
      });
      await standRestrictions(em, tenant, person);
      const drafts = [writeDraft({ type: 'Mutation', coordinates: [coordinate], person: person.id })];
      return { result: id, drafts, raise: 'SUBJECT' };
    },
    answer: (id) => restrictionById(context, candidate, id),
  };
}
