import type { Queryable } from '../Queryable.js';
import { ONCE } from '../runs.js';
import type { Span } from './Span.js';

/**
 * Reads run and sequence out of the leaf's canonical JSON, in which they stand once and behind these names, since no text
 * of a client does. Whatever stands there instead is a gap. The entry before the span is read as well: a run that is one
 * request may begin there.
 */
const statement = `
  with line as (
    select index, split_part(split_part(said, '"replica":"', 2), '"', 1) as run,
      substring(split_part(said, '"sequence":', 2) from '^[0-9]{1,15}')::bigint as sequence
    from access_log_entry, encode(leaf, 'escape') as said
    where tenant = $1 and index >= $2::bigint - 1 and index < $3
  ), followed as (
    select index, run, sequence, lag(sequence) over (partition by run order by index) as last from line
  ), counted as (
    select followed.index, followed.run, followed.sequence, coalesce(last + 1, known.next, 0) as due
    from followed left join access_log_run known on known.tenant = $1 and known.run = followed.run
    where index >= $2
  ), kept as (
    insert into access_log_run (tenant, run, next)
    select $1, run, (array_agg(coalesce(sequence, due) order by index desc))[1] + 1
    from counted where run not like '%' || $4 group by run
    on conflict (tenant, run) do update set next = excluded.next
  )
  select count(*)::int as gaps from counted where sequence is distinct from due`;

/**
 * Follows the runs of gateways through the next entries: each counts up from 0. Gives how often one does not. What is
 * remembered is one row for each run that can go on, so for each start of a gateway and each lost connection.
 */
export async function followRuns(tx: Queryable, tenant: string, { from, to }: Span): Promise<number> {
  const { rows } = await tx.query(statement, [tenant, from, to, ONCE]);
  return Number(rows[0]?.gaps);
}
