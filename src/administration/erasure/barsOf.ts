import type { Queryable } from '../../access-log/Queryable.js';
import type { ErasureBar } from '../../vocabulary/erasures.js';

/**
 * Gives what bars the erasure of persons, by person; one whom nothing bars is not there. The same conditions stand in the
 * statement that finds whom the sweep concerns.
 */
export async function barsOf(
  via: Queryable,
  tenant: string,
  persons: readonly string[],
): Promise<ReadonlyMap<string, readonly ErasureBar[]>> {
  const { rows } = await via.query(
    `select subject, array_agg(distinct bar order by bar) as bars from (
       select subject, kind as bar from subject_claim
       where tenant = $1 and subject = any ($2::uuid[]) and lifted_at is null
       union all
       select subject, 'RESTRICTION' from subject_restriction
       where tenant = $1 and subject = any ($2::uuid[]) and lifted_at is null
         and ground in ('PROCESSING_UNLAWFUL', 'NEEDED_FOR_CLAIM')
     ) as found group by subject`,
    [tenant, persons],
  );
  return new Map(rows.map((row) => [String(row['subject']), row['bars'] as readonly ErasureBar[]]));
}
