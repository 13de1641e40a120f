import { isUuid } from '../../vocabulary/isUuid.js';
import type { ObjectionStatus } from '../../vocabulary/objectionStatuses.js';
import { assertCapable } from '../../writes/assertCapable.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import type { Objection } from './Objection.js';

/** The arguments of `objections`. */
export interface ObjectionsAsked {
  /** Absent: of everybody. */
  readonly candidate?: string | null;
  readonly status?: ObjectionStatus | null;
}

const select = `select id, subject as candidate, purpose, status, objected_at as "objectedAt", opinion as advice, because,
    decided_at as "decidedAt" from subject_objection`;

/**
 * Lists the oldest 100 objections of a person, or of everybody; of whom the tenant does not have, none.
 *
 * @throws GovernanceError ROLE_FORBIDDEN
 */
export async function readObjections(
  context: AdministrationContext,
  { candidate = null, status = null }: ObjectionsAsked,
): Promise<readonly Objection[]> {
  if (candidate === null) assertMay(context, 'list', 'Objection');
  else assertCapable(context, 'read', { concern: 'Objection', person: candidate });
  if (candidate !== null && !isUuid(candidate)) return [];
  const { rows } = await context.pool.query<Objection>(
    `${select} where tenant = $1 and ($2::uuid is null or subject = $2) and ($3::text is null or status = $3)
     order by objected_at, id limit 100`,
    [context.principal.tenant, candidate, status],
  );
  return rows;
}

/** Reads one of the tenant's objections; null: it has none of that id. The caller has asserted that it may. */
export async function objectionById(
  { pool, principal }: Pick<AdministrationContext, 'pool' | 'principal'>,
  candidate: string,
  id: string,
): Promise<Objection | null> {
  const { rows } = await pool.query<Objection>(`${select} where tenant = $1 and subject = $2 and id = $3`, [
    ...[principal.tenant, candidate, id],
  ]);
  return rows[0] ?? null;
}
