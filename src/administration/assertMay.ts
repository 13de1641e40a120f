import { GovernanceError } from '../errors/GovernanceError.js';
import type { Action, Concern } from '../policy/capabilities.js';
import type { AdministrationContext } from './AdministrationContext.js';

/** Asserts that the principal may do something for the stated purpose. @throws GovernanceError ROLE_FORBIDDEN */
export function assertMay(
  { capabilities }: Pick<AdministrationContext, 'capabilities'>,
  action: Action,
  concern: Concern,
): void {
  if (capabilities.can(action, concern)) return;
  throw new GovernanceError(
    'ROLE_FORBIDDEN',
    'None of the roles in the token may do this for the stated purpose. See the description of the field in the schema.',
  );
}
