import type { Cosignature } from '../notes/cosignature.js';
import type { Queryable } from '../Queryable.js';

/**
 * Gives the newest signed checkpoint of a log, with the lines of all witnesses that have cosigned it so far, which may be
 * none; or the newest one that at least one has. Null: there is none.
 */
export async function readNewestCheckpoint(
  via: Queryable,
  tenant: string,
  which: 'ANY' | 'COSIGNED',
): Promise<string | null> {
  const { rows } = await via.query(
    `select note, coalesce((select string_agg(line, '' order by witness, key_id) from access_log_cosignature own
       where own.tenant = newest.tenant and own.size = newest.size), '') as lines
     from access_log_checkpoint newest
     where tenant = $1 and ($2 = 'ANY' or size =
       (select max(size) from access_log_cosignature cosigned where cosigned.tenant = $1))
     order by size desc limit 1`,
    [tenant, which],
  );
  const [row] = rows;
  return row === undefined ? null : `${row.note}${row.lines}`;
}

/** Keeps a cosignature that was verified. One of the same witness for the same size stays as it is. */
export async function storeCosignature(
  via: Queryable,
  tenant: string,
  { size, cosignature: { witness, at, line } }: { readonly size: number; readonly cosignature: Cosignature },
): Promise<void> {
  await via.query(
    `insert into access_log_cosignature (tenant, size, witness, key_id, line, cosigned_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [tenant, size, witness.name, witness.id, line, at],
  );
}
