import { createHash } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { ControllerClosing } from '../../storage/entities/ControllerClosing.js';
import { badInput } from '../../writes/badInput.js';
import type { Write, Written } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertNoReader } from '../logKeeping/assertNoReader.js';
import { mayBeOnePerson } from '../mayBeOnePerson.js';
import { policyRecord } from '../policyRecord.js';
import type { Closing } from './Closing.js';
import { closingOf } from './readClosing.js';

/** When the controller leaves, and whether it wants its data back. */
export interface ClosingAsked {
  readonly endsAt: Date;
  readonly returns: boolean;
}

/**
 * Ends the processing for a controller (GDPR Art. 28(3)(g)). What can't be undone takes two persons: the first one says
 * when, the second one says the same, and only then it is so. Until that the first word may be changed.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST for an end that has passed, and once it is confirmed
 */
export function closeController(
  { endsAt, returns }: ClosingAsked,
  context: AdministrationContext,
): Write<true, Promise<Closing | null>> {
  assertNoReader(context, 'close', 'Closing');
  const { principal, now } = context;
  const { tenant } = principal;
  if (endsAt <= now) throw badInput('Mutation.closeController(endsAt:)', 'must lie after now');
  const perform = async (em: EntityManager): Promise<Written<true>> => {
    const stored = await em.findOne(ControllerClosing, { tenant }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (stored?.confirmedAt)
      throw new GovernanceError('BAD_REQUEST', 'The end is confirmed: nothing changes it any more.');
    const isSame = stored?.endsAt.getTime() === endsAt.getTime() && stored.returns === returns;
    const asked = { endsAt, returns, askedBy: principal.id, askedOwner: principal.owner ?? null, askedAt: now };
    if (stored && isSame && !mayBeOnePerson(principal, { principal: stored.askedBy, owner: stored.askedOwner }))
      em.assign(stored, { confirmedBy: principal.id, confirmedAt: now });
    else if (stored) em.assign(stored, asked);
    else
      em.create(ControllerClosing, {
        ...{ tenant, ...asked, confirmedBy: null, confirmedAt: null, returnedAt: null, manifest: null },
        ...{ erasedAt: null, certificate: null },
      });
    const entry = JSON.stringify({ endsAt: endsAt.toISOString(), returns, tenant });
    const digest = createHash('sha256').update(entry).digest('hex');
    return { result: true, drafts: [policyRecord('closeController', digest)], raise: 'POLICY' };
  };
  return { perform, answer: () => closingOf(context) };
}
