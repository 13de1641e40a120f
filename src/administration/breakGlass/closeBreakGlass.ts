import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { isUuid } from '../../sources/candidates/where.js';
import { BreakGlassGrant } from '../../storage/entities/BreakGlassGrant.js';
import type { Write, Written } from '../../writes/Write.js';
import { type AdministrationContext, assertMay } from '../AdministrationContext.js';
import { type Office, offices } from '../outbox/addNotices.js';
import type { AnsweredGrant } from './BreakGlassGrants.js';
import { grantDraft } from './grantDraft.js';
import { grantById } from './readGrants.js';

/**
 * Closes a grant for the caller's office, DPO or CONTROLLER: each does it once. The first of the two ends it at once;
 * with the second it leaves the list. Nobody signs off what it has read itself, nor for both offices.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST where there is no such grant, or the office has closed it
 */
export function closeBreakGlass(asked: string, context: AdministrationContext): Write<string, AnsweredGrant | null> {
  assertMay(context, 'close', 'BreakGlass');
  const { principal, now } = context;
  const { tenant } = principal;
  const role = offices.find((office) => principal.roles.includes(office));
  const perform = async (em: EntityManager): Promise<Written<string>> => {
    const id = asked.toLowerCase();
    const grant = isUuid(id)
      ? await em.findOne(BreakGlassGrant, { tenant, id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null;
    if (!grant || !role) throw new GovernanceError('BAD_REQUEST', 'There is no such grant of break-glass.');
    const others = [grant.principal, role === 'DPO' ? grant.closedByController : grant.closedByDpo];
    if (others.includes(principal.id))
      throw new GovernanceError(
        'ROLE_FORBIDDEN',
        'A grant of break-glass is closed by two principals, neither of whom opened it.',
      );
    const [by, at] = columns[role];
    if (grant[at]) throw new GovernanceError('BAD_REQUEST', `The grant of break-glass was closed by ${role} before.`);
    em.assign(grant, { [by]: principal.id, [at]: now });
    const draft = grantDraft({ mutation: 'closeBreakGlass', id, subjects: [], said: [role, principal.id, now] });
    return { result: id, drafts: [draft], raise: 'POLICY' };
  };
  return { perform, answer: (id) => grantById(id, context) };
}

const columns = {
  DPO: ['closedByDpo', 'closedByDpoAt'],
  CONTROLLER: ['closedByController', 'closedByControllerAt'],
} as const satisfies Record<Office, readonly [string, string]>;
