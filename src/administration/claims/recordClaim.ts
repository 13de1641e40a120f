import type { EntityManager } from '@mikro-orm/postgresql';
import { SubjectClaim } from '../../storage/entities/SubjectClaim.js';
import { assertLine } from '../../writes/assertLine.js';
import { requirePerson } from '../../writes/requirePerson.js';
import type { Write, Written } from '../../writes/Write.js';
import { writeDraft } from '../../writes/writeDraft.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertNoBeneficiary } from './assertNoBeneficiary.js';
import type { AnsweredClaim, ClaimAsked } from './Claims.js';
import { claimOf, type StoredClaim, storedClaim } from './storedClaim.js';

const coordinate = 'Mutation.recordClaim';

/**
 * Records that a person stands under a legal claim or a hold, with the reference of the file that says so.
 *
 * @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST
 */
export function recordClaim(asked: ClaimAsked, context: AdministrationContext): Write<StoredClaim, AnsweredClaim> {
  assertNoBeneficiary(context);
  const { kind, reference } = asked;
  assertLine(reference, 'Mutation.recordClaim(reference:)');
  const { principal, now, newId } = context;
  const { tenant, roles } = principal;
  const perform = async (em: EntityManager): Promise<Written<StoredClaim>> => {
    const person = await requirePerson(em, { tenant, id: asked.candidate, persons: [], coordinate, roles });
    const id = newId();
    em.create(SubjectClaim, {
      ...{ tenant, subject: person.id, id, kind, reference },
      ...{ recordedBy: principal.id, recordedAt: now, liftedAt: null },
    });
    const result = storedClaim({ id, candidate: person.id, kind, reference, recordedAt: now, liftedAt: null });
    const drafts = [writeDraft({ type: 'Mutation', coordinates: [coordinate], person: person.id })];
    return { result, drafts, raise: 'SUBJECT' };
  };
  return { perform, answer: claimOf };
}
