import type { Queryable } from '../Queryable.js';

/** A generation as the database holds it: the signed note is not opened yet. */
export interface StoredGeneration {
  readonly number: number;
  readonly note: string;
}

/**
 * The current generation of a tenant's log as an expression over `tenant`. It is read wherever it is needed, in the same
 * statement or transaction, and never remembered: so nothing depends on who was running while a generation was opened.
 */
export const generationExpression = (tenant: string): string =>
  `(select coalesce(max(number), 1) from access_log_generation generation where generation.tenant = ${tenant})`;

/** Reads the current generation of a tenant's log. */
export async function readGeneration(via: Queryable, tenant: string): Promise<number> {
  const { rows } = await via.query(`select ${generationExpression('$1')} as generation`, [tenant]);
  return Number(rows[0]?.generation);
}

/** Reads every generation of a tenant's log after the first, in their order. */
export async function readGenerations(via: Queryable, tenant: string): Promise<readonly StoredGeneration[]> {
  const { rows } = await via.query('select number, note from access_log_generation where tenant = $1 order by number', [
    tenant,
  ]);
  return rows.map(({ number, note }) => ({ number: Number(number), note: String(note) }));
}
