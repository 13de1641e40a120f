import type { EntityManager } from '@mikro-orm/postgresql';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { AccessLogHold } from '../../storage/entities/AccessLogHold.js';
import { badInput } from '../../writes/badInput.js';
import type { Write, Written } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { lockEntry } from '../lockEntry.js';
import { mayBeOnePerson } from '../mayBeOnePerson.js';
import { policyRecord } from '../policyRecord.js';
import { assertNoReader } from './assertNoReader.js';
import type { AnsweredHold } from './LogKeeping.js';
import { holdDigest, holdOf, type StoredHold } from './storedHold.js';

/**
 * Lifts a hold. The controller decides that what was held may be deleted, and never alone: it is somebody else than who
 * placed it. Lifting it again changes nothing; the first moment stays.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST where there is no such hold
 */
export function liftHold(asked: string, context: AdministrationContext): Write<StoredHold, AnsweredHold> {
  assertNoReader(context, 'lift', 'LogHold');
  const { principal, now } = context;
  const { tenant } = principal;
  const perform = async (em: EntityManager): Promise<Written<StoredHold>> => {
    const hold = await lockEntry(em, AccessLogHold, { tenant, id: asked });
    if (!hold) throw badInput('Mutation.liftLogHold(id:)', 'must be the id of a hold on the log');
    const { id, reference, placedBy, placedOwner, placedAt } = hold;
    if (mayBeOnePerson(principal, { principal: placedBy, owner: placedOwner }))
      throw new GovernanceError(
        'ROLE_FORBIDDEN',
        'A hold on the access log is lifted by somebody who has not placed it, nor answers for a service that has.',
      );
    const liftedAt = hold.liftedAt ?? now;
    if (!hold.liftedAt) em.assign(hold, { liftedBy: principal.id, liftedAt });
    const result = { id, reference, placedAt: placedAt.toISOString(), liftedAt: liftedAt.toISOString() };
    return { result, drafts: [policyRecord('liftLogHold', holdDigest(tenant, result))], raise: null };
  };
  return { perform, answer: holdOf };
}
