import type { Queryable } from '../Queryable.js';

/** A pruning as the database holds it: the signed note is not opened yet. */
export interface StoredPruning {
  readonly below: number;
  readonly note: string;
}

/** Reads the signed statements of what was pruned of a tenant's log, in their order. */
export async function readPrunings(via: Queryable, tenant: string): Promise<readonly StoredPruning[]> {
  const { rows } = await via.query('select below, note from access_log_pruning where tenant = $1 order by below', [
    tenant,
  ]);
  return rows.map(({ below, note }) => ({ below: Number(below), note: String(note) }));
}
