import type { Queryable } from '../Queryable.js';

/** Gives the index below which a tenant's log was pruned; 0: nothing was. */
export async function readPrunedBelow(via: Queryable, tenant: string): Promise<number> {
  const { rows } = await via.query(
    'select coalesce(max(below), 0) as below from access_log_pruning where tenant = $1',
    [tenant],
  );
  return Number(rows[0]?.below);
}
