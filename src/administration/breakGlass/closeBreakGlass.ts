import type { InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { BreakGlassGrant } from '../../storage/entities/BreakGlassGrant.js';
import type { Write, Written } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { lockEntry } from '../lockEntry.js';
import { type Earlier, mayBeOnePerson } from '../mayBeOnePerson.js';
import { type Office, offices } from '../outbox/addNotices.js';
import type { AnsweredGrant } from './BreakGlassGrants.js';
import { grantDraft } from './grantDraft.js';
import { grantById } from './readGrants.js';

/**
 * Closes a grant for the caller's office, DPO or CONTROLLER: each does it once. The first of the two ends it at once;
 * with the second it leaves the list. Nobody signs off what it has read itself, nor for both offices,
 * nor through a service that it answers for.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST where there is no such grant, or the office has closed it
 */
export function closeBreakGlass(asked: string, context: AdministrationContext): Write<string, AnsweredGrant | null> {
  assertMay(context, 'close', 'BreakGlass');
  const { principal, now } = context;
  const { tenant } = principal;
  const role = offices.find((office) => principal.roles.includes(office));
  const perform = async (em: EntityManager): Promise<Written<string>> => {
    const grant = await lockEntry(em, BreakGlassGrant, { tenant, id: asked });
    if (!grant || !role) throw new GovernanceError('BAD_REQUEST', 'There is no such grant of break-glass.');
    if (earlier(grant, role).some((other) => mayBeOnePerson(principal, other)))
      throw new GovernanceError(
        'ROLE_FORBIDDEN',
        'A grant of break-glass is closed by two principals, neither of whom opened it.',
      );
    const { id } = grant;
    const [by, owner, at] = columns[role];
    if (grant[at]) throw new GovernanceError('BAD_REQUEST', `The grant of break-glass was closed by ${role} before.`);
    em.assign(grant, { [by]: principal.id, [owner]: principal.owner ?? null, [at]: now });
    const draft = grantDraft({ mutation: 'closeBreakGlass', id, subjects: [], said: [role, principal.id, now] });
    return { result: id, drafts: [draft], raise: 'POLICY' };
  };
  return { perform, answer: (id) => grantById(id, context) };
}

const columns = {
  DPO: ['closedByDpo', 'closedByDpoOwner', 'closedByDpoAt'],
  CONTROLLER: ['closedByController', 'closedByControllerOwner', 'closedByControllerAt'],
} as const satisfies Record<Office, readonly [string, string, string]>;

/** Who had a part in a grant before: the natural person who opened it, and who closed it for the other office. */
function earlier(grant: InferEntity<typeof BreakGlassGrant>, office: Office): readonly Earlier[] {
  const [by, owner] = columns[office === 'DPO' ? 'CONTROLLER' : 'DPO'];
  const closer = grant[by];
  return [{ principal: grant.principal, owner: null }, ...(closer ? [{ principal: closer, owner: grant[owner] }] : [])];
}
