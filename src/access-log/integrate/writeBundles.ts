import type { Queryable } from '../Queryable.js';
import type { Span } from './Span.js';

const boundsStatement = `
  with seen as (
    select index / 256 as bundle, min(at) as first_at, max(at) as last_at
    from access_log_entry where tenant = $1 and index >= $2 and index < $3 group by 1
  ), earlier as (
    select reached from access_log_bundle where tenant = $1 order by index desc limit 1
  )
  insert into access_log_bundle as bounds (tenant, index, first_at, last_at, reached, onward)
  select $1, bundle, first_at, last_at,
    greatest(max(last_at) over (order by bundle), (select reached from earlier)),
    min(first_at) over (order by bundle desc)
  from seen
  on conflict (tenant, index) do update set
    first_at = least(bounds.first_at, excluded.first_at), last_at = greatest(bounds.last_at, excluded.last_at),
    reached = excluded.reached, onward = least(bounds.onward, excluded.onward)`;

/**
 * Where a clock went back, bundles before have something earlier after them: those of as long as it went back, once. The
 * first instant is taken from the bundles just written: of the entries PostgreSQL might look for it along their times,
 * through the whole log.
 */
const onwardStatement = `
  with first as (
    select min(first_at) as at from access_log_bundle where tenant = $1 and index >= $2::bigint / 256
  )
  update access_log_bundle set onward = first.at from first
  where tenant = $1 and index < $2::bigint / 256 and onward > first.at`;

/** Writes the time of the bundles that entries stand in; the entries come after all that are posted. */
export async function writeBundles(tx: Queryable, tenant: string, { from, to }: Span): Promise<void> {
  await tx.query(boundsStatement, [tenant, from, to]);
  await tx.query(onwardStatement, [tenant, from]);
}
