import { GovernanceError } from '../../errors/GovernanceError.js';
import { statusOf } from './assessmentStatus.js';

/**
 * Asserts that an assessment may still be advised on and signed, and gives it back.
 *
 * @throws GovernanceError BAD_REQUEST: it is signed, has expired or was revoked
 */
export function assertOpen<Stored extends Parameters<typeof statusOf>[0]>(stored: Stored, now: Date): Stored {
  const status = statusOf(stored, now);
  if (status === 'FILED' || status === 'ADVISED') return stored;
  throw new GovernanceError('BAD_REQUEST', `The assessment is ${status}: nothing can be added to it.`);
}
