import { GovernanceError } from '../errors/GovernanceError.js';
import type { Action, Concern } from '../policy/capabilities.js';
import type { WriteContext } from './WriteContext.js';

/**
 * Asserts that the principal may do something for the stated purpose, and to the person if one is named.
 *
 * @throws GovernanceError ROLE_FORBIDDEN, the same whether or not the person exists
 */
export function assertCapable(
  { capabilities }: Pick<WriteContext, 'capabilities'>,
  action: Action,
  { concern, person }: { readonly concern: Concern; readonly person?: string },
): void {
  if (capabilities.can(action, concern, person?.toLowerCase())) return;
  throw new GovernanceError(
    'ROLE_FORBIDDEN',
    'None of the roles in the token may do this for the stated purpose and this person.',
  );
}
