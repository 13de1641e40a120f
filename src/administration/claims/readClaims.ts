import { isUuid } from '../../vocabulary/isUuid.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertNoBeneficiary } from './assertNoBeneficiary.js';
import type { AnsweredClaim } from './Claims.js';

/**
 * Lists the claims and holds of a person, lifted ones too, newest first; of whom the tenant does not have, none.
 *
 * @throws GovernanceError ROLE_FORBIDDEN
 */
export async function readClaims(context: AdministrationContext, candidate: string): Promise<readonly AnsweredClaim[]> {
  assertNoBeneficiary(context);
  if (!isUuid(candidate)) return [];
  const { rows } = await context.pool.query<AnsweredClaim>(
    `select id, subject as candidate, kind, reference, recorded_at as "recordedAt", lifted_at as "liftedAt"
     from subject_claim where tenant = $1 and subject = $2 order by recorded_at desc, id desc limit 100`,
    [context.principal.tenant, candidate],
  );
  return rows;
}
