import type { Queryable } from '../Queryable.js';

/** Gives the size of a log's newest signed checkpoint; 0: none. */
export async function signedSize(via: Queryable, tenant: string): Promise<number> {
  const { rows } = await via.query(
    'select coalesce(max(size), 0) as size from access_log_checkpoint where tenant = $1',
    [tenant],
  );
  return Number(rows[0]?.size);
}
