import { GovernanceError } from '../errors/GovernanceError.js';
import { candidateReadingRoles, type Role } from '../vocabulary/roles.js';

const excludesAllOthers: ReadonlySet<Role> = new Set<Role>(['SUBJECT', 'AUDITOR']);

/** DPO is independent of who decides and who uses (GDPR Art. 38(6)); who sets the policy does not profit from it. */
const excludes = (one: Role, other: Role): boolean =>
  excludesAllOthers.has(one) ||
  (one === 'DPO' && (other === 'ADMIN' || other === 'CONTROLLER' || candidateReadingRoles.has(other))) ||
  (one === 'ADMIN' && candidateReadingRoles.has(other));

/** Finds two roles that are refused together (design §4), in the order of the list; null when there are none. */
export function conflictingRoles(roles: readonly Role[]): readonly [Role, Role] | null {
  for (const [index, one] of roles.entries()) {
    const other = roles.slice(index + 1).find((each) => each !== one && (excludes(one, each) || excludes(each, one)));
    if (other !== undefined) return [one, other];
  }
  return null;
}

/**
 * Refuses roles that no principal may hold together: DPO with ADMIN, CONTROLLER or a role that reads candidates;
 * ADMIN with a role that reads candidates; AUDITOR or SUBJECT with any other.
 *
 * @param where how the roles came together: in one token, or over several of one principal
 * @throws GovernanceError UNAUTHENTICATED, naming the two roles
 */
export function assertRolesCompatible(roles: readonly Role[], where: 'TOKEN' | 'TOKENS' = 'TOKEN'): void {
  const conflict = conflictingRoles(roles);
  if (conflict === null) return;
  const holder = where === 'TOKEN' ? 'The token holds roles' : 'The principal holds, over several tokens, roles';
  const message = `${holder} that are refused together: ${conflict[0]} and ${conflict[1]}.`;
  throw new GovernanceError('UNAUTHENTICATED', message, { cause: new Error('ROLES') });
}
