import type { QueryResultRow } from 'pg';
import type { Combination } from './Combination.js';
import type { PreviewPeriod } from './PreviewPeriod.js';
import type { LogReading } from './readLog.js';

const within = 'e.tenant = $1 and e.at >= $2 and e.at < $3';

/** Decides the day once for each kind of record: few kinds of use make many records, which is what makes a replay fast. */
const combinationsStatement = `
  select coalesce(e.client, '') as client, coalesce(e.organisation, '') as organisation,
    coalesce(e.country, '') as country, e.roles, coalesce(e.purpose, '') as purpose,
    e.policy_version as "policyVersion", e.fields, case when e.fields = '[]' then e.code end as code,
    count(*)::int as records, array_agg(e.index)::text as indexes
  from access_log_entry e
  where ${within}
  group by 1, 2, 3, 4, 5, 6, 7, 8`;

/** Lists the combinations that a period holds. */
export async function readCombinations(
  tenant: string,
  { from, to }: PreviewPeriod,
  read: LogReading,
): Promise<readonly Combination[]> {
  type Row = Omit<Combination, 'purpose'> & { readonly purpose: Combination['purpose'] | '' };
  const rows = await read<Row>(combinationsStatement, [tenant, from, to]);
  return rows.map((row) => ({ ...row, purpose: row.purpose === '' ? null : row.purpose }));
}

/** Records that are counted together: those of combinations which change alike. */
export interface Bundled {
  readonly combination: Combination;
  readonly bundle: number;
}

/** How many requests have records in just these bundles. */
export interface CountedRequests {
  readonly bundles: readonly number[];
  readonly requests: number;
}

/** Tokens of persons in records of a bundle, with commas between; one may stand there more than once. */
export interface ListedPersons {
  readonly bundle: number;
  readonly tokens: string;
}

/**
 * Persons come as long texts, some hundred records in one: telling them apart takes the database four times as long as
 * writing them out, and us less than reading them as rows of their own.
 */
const usesStatement = `
  with hit as materialized (
    select e.index, e.request_id, e.subjects, bundled.bundle
    from unnest($4::int[], $5::text[]) as bundled (bundle, indexes), unnest(bundled.indexes::bigint[]) as listed (index)
    join access_log_entry e on ${within} and e.index = listed.index
  )
  select bundles, count(*)::int as requests, null::int as bundle, null as tokens
  from (select array_agg(distinct bundle) as bundles from hit group by request_id) request
  group by bundles
  union all
  select null, null, bundle, string_agg(array_to_string(subjects, ','), ',')
  from hit where subjects <> '{}' group by bundle, index / 1024`;

interface UseRow extends QueryResultRow {
  readonly bundles: readonly number[] | null;
  readonly requests: number | null;
  readonly bundle: number | null;
  readonly tokens: string | null;
}

/** Reads who used what changes in a period, and of whom. */
export async function readUses(
  { tenant, period, bundled }: { tenant: string; period: PreviewPeriod; bundled: readonly Bundled[] },
  read: LogReading,
): Promise<{ readonly requests: readonly CountedRequests[]; readonly persons: readonly ListedPersons[] }> {
  const rows = await read<UseRow>(usesStatement, [
    tenant,
    period.from,
    period.to,
    bundled.map(({ bundle }) => bundle),
    bundled.map(({ combination }) => combination.indexes),
  ]);
  return {
    requests: rows.flatMap(({ bundles, requests }) => (bundles && requests ? [{ bundles, requests }] : [])),
    persons: rows.flatMap(({ bundle, tokens }) => (bundle !== null && tokens ? [{ bundle, tokens }] : [])),
  };
}
