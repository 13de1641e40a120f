import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { SubjectClaim } from '../../storage/entities/SubjectClaim.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import { RefusedWrite } from '../../writes/RefusedWrite.js';
import type { Write, Written } from '../../writes/Write.js';
import { writeDraft } from '../../writes/writeDraft.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertNoBeneficiary } from './assertNoBeneficiary.js';
import type { AnsweredClaim } from './Claims.js';
import { claimOf, type StoredClaim, storedClaim } from './storedClaim.js';

const coordinate = 'Mutation.liftClaim';

/**
 * Lifts a claim or a hold: from now on it opens nothing. Lifting it again changes nothing; the first moment stays.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST where the person has no such claim
 */
export function liftClaim(
  asked: { readonly candidate: string; readonly id: string },
  context: AdministrationContext,
): Write<StoredClaim, AnsweredClaim> {
  assertNoBeneficiary(context);
  const { principal, now } = context;
  const { tenant, roles } = principal;
  const perform = async (em: EntityManager): Promise<Written<StoredClaim>> => {
    const [subject, id] = [asked.candidate.toLowerCase(), asked.id.toLowerCase()];
    const claim =
      isUuid(subject) && isUuid(id)
        ? await em.findOne(SubjectClaim, { tenant, subject, id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
        : null;
    if (!claim) {
      const target = { type: 'Mutation', coordinates: [coordinate], person: null };
      throw new RefusedWrite({ code: 'BAD_REQUEST', message: 'There is no such claim.', target, roles });
    }
    const liftedAt = claim.liftedAt ?? now;
    em.assign(claim, { liftedAt });
    const { kind, reference, recordedAt } = claim;
    const result = storedClaim({ id, candidate: subject, kind, reference, recordedAt, liftedAt });
    const drafts = [writeDraft({ type: 'Mutation', coordinates: [coordinate], person: subject })];
    return { result, drafts, raise: 'SUBJECT' };
  };
  return { perform, answer: claimOf };
}
