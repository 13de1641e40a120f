import type { Queryable } from '../Queryable.js';
import type { Span } from './Span.js';

/**
 * Says in SQL what `ask/terms.ts` says. It is written where the entries are: a thousand of them with a hundred persons each
 * are as many terms, which would have to come to the gateway and go back, on the thread that answers requests. Entries
 * that share a term share its rows, so the grouping comes first. A token stands in an entry once; a coordinate or a code
 * may be there twice.
 */
const statement = `
  with entry as materialized (
    select index, subjects, principal, organisation, client, credential, purpose, code, fields
    from access_log_entry where tenant = $1 and index >= $2 and index < $3
  ), said as (
    select index, unnest(subjects) as term from entry
    union all
    select index, unnest(array[principal, organisation, client, credential, 'purpose:' || purpose]) from entry
    union all (
      select index, 'code:' || code from entry
      union
      select index, unnest(array['field:' || (field ->> 'field'), 'code:' || (field ->> 'code')])
      from entry, jsonb_array_elements(fields) as field
    )
  )
  insert into access_log_posting as posting (tenant, term, bundle, positions)
  select $1, term, index / 256, array_agg((index % 256)::smallint order by index)
  from said where term is not null
  group by term, index / 256
  on conflict (tenant, term, bundle) do update set positions = posting.positions || excluded.positions`;

/** Writes the postings of entries that come after all that are posted, so that positions stay ascending. */
export async function writePostings(tx: Queryable, tenant: string, { from, to }: Span): Promise<void> {
  await tx.query(statement, [tenant, from, to]);
}
