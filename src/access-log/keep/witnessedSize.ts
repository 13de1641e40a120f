import type { Queryable } from '../Queryable.js';

/** Gives how far a log is vouched for by somebody besides its own key. */
export type WitnessedSize = (via: Queryable, tenant: string) => Promise<number>;

/** Gives the size of the newest checkpoint of a log that at least one witness has cosigned; 0: none has. */
export async function witnessedSize(via: Queryable, tenant: string): Promise<number> {
  const { rows } = await via.query(
    'select coalesce(max(size), 0) as size from access_log_cosignature where tenant = $1',
    [tenant],
  );
  return Number(rows[0]?.size);
}
