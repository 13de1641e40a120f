import { GovernanceError } from '../errors/GovernanceError.js';
import type { Principal } from '../principal/Principal.js';
import type { TenantState } from '../tenants/TenantState.js';

/**
 * Asserts that the person who acts as itself has not died: its rights ended with its life (LIL Art. 84), and whoever holds
 * its session is somebody else. Who comes after it writes to the controller. Recording a death and lifting it raise the
 * policy's epoch: nothing that was decided without knowing of it, no write either, is recorded after it.
 *
 * @throws GovernanceError SUBJECT_RESTRICTED
 */
export function assertLives(
  { subject }: Pick<Principal, 'subject'>,
  { deceased }: Pick<TenantState, 'deceased'>,
): void {
  if (subject === undefined || !deceased.has(subject.toLowerCase())) return;
  throw new GovernanceError(
    'SUBJECT_RESTRICTED',
    'The death of this person was recorded, which ends its session. Heirs, the executor, and whoever finds that it is a mistake, write to the controller.',
  );
}
