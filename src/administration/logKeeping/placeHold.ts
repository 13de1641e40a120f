import type { EntityManager } from '@mikro-orm/postgresql';
import { barPruning } from '../../access-log/keep/locks.js';
import { AccessLogHold } from '../../storage/entities/AccessLogHold.js';
import { assertLine } from '../../writes/assertLine.js';
import { queryable } from '../../writes/queryable.js';
import type { Write, Written } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { policyRecord } from '../policyRecord.js';
import type { AnsweredHold } from './LogKeeping.js';
import { holdDigest, holdOf, type StoredHold } from './storedHold.js';

/**
 * Places a hold on the tenant's whole log: once it is committed nothing is pruned until every hold is lifted. What is
 * being deleted at this moment it waits for.
 *
 * @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST
 */
export function placeHold(reference: string, context: AdministrationContext): Write<StoredHold, AnsweredHold> {
  assertMay(context, 'place', 'LogHold');
  assertLine(reference, 'Mutation.placeLogHold(reference:)');
  const { principal, now, newId } = context;
  const { tenant } = principal;
  const perform = async (em: EntityManager): Promise<Written<StoredHold>> => {
    await barPruning(queryable(em), tenant);
    const id = newId();
    em.create(AccessLogHold, {
      ...{ tenant, id, reference, placedBy: principal.id, placedOwner: principal.owner ?? null, placedAt: now },
      ...{ liftedBy: null, liftedAt: null },
    });
    const result = { id, reference, placedAt: now.toISOString(), liftedAt: null };
    return { result, drafts: [policyRecord('placeLogHold', holdDigest(tenant, result))], raise: null };
  };
  return { perform, answer: holdOf };
}
