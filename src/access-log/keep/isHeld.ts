import type { Queryable } from '../Queryable.js';

/** Says whether a hold stands on a tenant's log. */
export async function isHeld(via: Queryable, tenant: string): Promise<boolean> {
  const { rows } = await via.query('select from access_log_hold where tenant = $1 and lifted_at is null limit 1', [
    tenant,
  ]);
  return rows.length > 0;
}
