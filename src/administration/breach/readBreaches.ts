import { isUuid } from '../../sources/candidates/where.js';
import { pageSize } from '../../sources/pageSize.js';
import { type AdministrationContext, assertMay } from '../AdministrationContext.js';

/** An entry of the register of breaches as `breaches` answers it. */
export interface AnsweredBreach {
  readonly id: string;
  readonly kind: string;
  readonly awareAt: Date;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly facts: unknown;
}

export interface BreachesAsked {
  readonly first: number | null;
  /** The id of the last entry of the page before. */
  readonly after: string | null;
}

/** Lists the register of breaches, newest first. @throws GovernanceError ROLE_FORBIDDEN for everybody but DPO and CONTROLLER */
export async function readBreaches(
  context: AdministrationContext,
  { first, after }: BreachesAsked,
): Promise<readonly AnsweredBreach[]> {
  assertMay(context, 'read', 'Breach');
  const { pool, principal } = context;
  const size = pageSize(first, 20);
  if (after !== null && !isUuid(after)) return [];
  const { rows } = await pool.query<AnsweredBreach>(
    `select id, kind, aware_at as "awareAt", recorded_at as "recordedAt", recorded_by as "recordedBy", facts from breach
     where tenant = $1 and ($2::uuid is null or (recorded_at, id) < (
       select recorded_at, id from breach where tenant = $1 and id = $2))
     order by recorded_at desc, id desc limit $3`,
    [principal.tenant, after, size],
  );
  return rows;
}
