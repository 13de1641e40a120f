import { GovernanceError } from '../../errors/GovernanceError.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import type { RequestableRight } from '../../vocabulary/rights.js';
import { assertCapable } from '../../writes/assertCapable.js';
import type { AdministrationContext } from '../AdministrationContext.js';

/**
 * Asserts that the caller may be told what is held of a person: the person itself; the officer under a request of one of
 * the rights, verified and instructed. Of whom there is none, or whose erasure has begun, the officer is told the same.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST to a person of whom nothing is held
 */
export async function assertMayKnow(
  context: AdministrationContext,
  candidate: string,
  under: readonly RequestableRight[] = ['ACCESS'],
): Promise<void> {
  assertCapable(context, 'read', { concern: 'DataHeld', person: candidate });
  const { principal, pool } = context;
  const isOwn = principal.subject !== undefined;
  const { rows } = isUuid(candidate)
    ? await pool.query(
        `select from subject where tenant = $1 and id = $2 and erased_at is null and ($3 or requested && $4::text[])`,
        [principal.tenant, candidate, isOwn, under],
      )
    : { rows: [] };
  if (rows.length > 0) return;
  if (isOwn) throw new GovernanceError('BAD_REQUEST', 'There is no such candidate.');
  throw new GovernanceError(
    'ROLE_FORBIDDEN',
    'The officer reads what is held of a person only under a request of that right whose identity is verified and that the controller has instructed.',
  );
}
