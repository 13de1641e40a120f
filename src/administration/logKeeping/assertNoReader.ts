import { GovernanceError } from '../../errors/GovernanceError.js';
import type { Action, Concern } from '../../policy/capabilities.js';
import { candidateReadingRoles } from '../../vocabulary/roles.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';

/**
 * Asserts that the caller may do what ends in the deletion of records, and reads no candidates: whoever the log is about
 * does not decide how long it speaks.
 *
 * @throws GovernanceError ROLE_FORBIDDEN
 */
export function assertNoReader(context: AdministrationContext, action: Action, concern: Concern): void {
  assertMay(context, action, concern);
  if (!context.principal.roles.some((role) => candidateReadingRoles.has(role))) return;
  throw new GovernanceError(
    'ROLE_FORBIDDEN',
    'The access log is about those who read candidates, so none of them decides what is kept of it.',
  );
}
