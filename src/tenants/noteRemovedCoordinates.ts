import type { Pool } from 'pg';

/**
 * Remembers which coordinates of the active policies the schema no longer holds, so that none of them is open when it
 * comes back (threats: policy life, CVE-2025-64746). Run once when a gateway starts; a second run changes only dates.
 */
export async function noteRemovedCoordinates(pool: Pool, held: readonly string[], now: Date): Promise<void> {
  await pool.query(
    `insert into removed_coordinate (tenant, coordinate, removed_at)
     select distinct v.tenant, c, $2::timestamptz
     from (select distinct on (tenant) tenant, coordinates from policy_version order by tenant, number desc) v,
       unnest(v.coordinates) c
     where c <> all ($1::text[])
     order by 1, 2
     on conflict (tenant, coordinate) do update set removed_at = excluded.removed_at`,
    [held, now],
  );
}
