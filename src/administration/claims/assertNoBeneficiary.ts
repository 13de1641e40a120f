import { GovernanceError } from '../../errors/GovernanceError.js';
import { candidateReadingRoles } from '../../vocabulary/roles.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';

/**
 * Asserts that the caller may keep the register of claims: CONTROLLER, unless it also reads candidates. A recorded claim
 * opens persons to counsel, and who records it is not who profits from it.
 *
 * @throws GovernanceError ROLE_FORBIDDEN
 */
export function assertNoBeneficiary(context: AdministrationContext): void {
  assertMay(context, 'record', 'Claim');
  if (!context.principal.roles.some((role) => candidateReadingRoles.has(role))) return;
  throw new GovernanceError(
    'ROLE_FORBIDDEN',
    'A claim opens persons to those who read candidates, so none of them records or lifts it.',
  );
}
