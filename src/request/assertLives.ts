import type { Pool } from 'pg';
import { GovernanceError } from '../errors/GovernanceError.js';
import type { Principal } from '../principal/Principal.js';
import { isUuid } from '../sources/candidates/where.js';

/**
 * Asserts that the person who acts as itself has not died: its rights ended with its life (LIL Art. 84), and whoever holds
 * its session is somebody else. Who comes after it writes to the controller.
 *
 * @throws GovernanceError SUBJECT_RESTRICTED
 */
export async function assertLives(
  { tenant, subject }: Pick<Principal, 'tenant' | 'subject'>,
  pool: Pick<Pool, 'query'>,
): Promise<void> {
  if (subject === undefined || !isUuid(subject)) return;
  const { rows } = await pool.query('select from subject where tenant = $1 and id = $2 and deceased_at is not null', [
    tenant,
    subject,
  ]);
  if (rows.length === 0) return;
  throw new GovernanceError(
    'SUBJECT_RESTRICTED',
    'The death of this person was recorded, which ends its session. Heirs, the executor, and whoever finds that it is a mistake, write to the controller.',
  );
}
