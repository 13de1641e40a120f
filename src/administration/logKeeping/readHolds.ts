import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import type { AnsweredHold } from './LogKeeping.js';

/** Lists the holds on the tenant's log: those that stand first, then the newest, at most 100. @throws GovernanceError ROLE_FORBIDDEN */
export async function readHolds(context: AdministrationContext): Promise<readonly AnsweredHold[]> {
  assertMay(context, 'read', 'LogHold');
  const { rows } = await context.pool.query<AnsweredHold>(
    `select id, reference, placed_at as "placedAt", lifted_at as "liftedAt" from access_log_hold
     where tenant = $1 order by (lifted_at is null) desc, placed_at desc, id desc limit 100`,
    [context.principal.tenant],
  );
  return rows;
}
