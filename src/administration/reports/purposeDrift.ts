import { resolveTokens } from '../../access-log/lookUpTokens.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { periodSince } from './periodOf.js';
import { readReport } from './readReport.js';

/** Persons whom a principal was to screen blind, and of whom it read in clear elsewhere what was hidden there. */
export interface DriftRow {
  /** Its name; a token where the mapping row is gone. */
  readonly principal: string;
  readonly coordinate: string;
  /** The other purpose. */
  readonly purpose: Purpose;
  readonly persons: number;
  /** Tokens of the log, never ids; 100 at most. */
  readonly personTokens: readonly string[];
  /** When it was read in clear. */
  readonly first: Date;
  readonly last: Date;
}

const defaultDays = 30;
const mostRows = 1_000;

/** Who is meant by a token. Persons have one for each year: over the turn of one they are compared by what it stands for. */
const named = `
  cross join unnest(entry.subjects) as seen (subject)
  left join access_log_token mapping
    on $6::boolean and mapping.tenant = $1 and mapping.token = seen.subject and mapping.kind = 'SUBJECT'
  cross join lateral (values (coalesce(mapping.name, seen.subject))) as known (person)
  cross join lateral (values (hashtextextended(person, hashtextextended(entry.principal, 0)))) as paired (pair)
  where entry.tenant = $1 and entry.at >= $2 and entry.at < $3 and entry.outcome = 'RELEASED'`;

/** What was read of a person: the coordinates that came out in one way. */
const read = (verdict: 'RELEASED' | 'TRANSFORMED'): string => `
  cross join lateral (
    select field ->> 'field' as coordinate from jsonb_array_elements(entry.fields) as field
    where field ->> 'verdict' = '${verdict}' and field ->> 'mode' = 'SELECT' and field ->> 'field' <> all ($4::text[])
  ) as touched`;

/**
 * Drift is rare, and fields are dear to look into: first the pairs of principal and person are found that stand on both
 * sides, by a number that is made of their tokens, and only what was read of those is taken apart. The last join is by
 * the tokens themselves, so two pairs of one number do no harm.
 */
const statement = `
  with screened as materialized (
    select distinct pair from access_log_entry entry ${named}
      and entry.purpose = $5 and entry.fields @> '[{"mode": "SELECT", "verdict": "TRANSFORMED"}]'
  ), clear as materialized (
    select entry.principal, person, pair, entry.purpose, seen.subject as token, entry.at, entry.fields
    from access_log_entry entry ${named}
      and entry.purpose <> $5 and pair in (select pair from screened)
  ), blind as materialized (
    select entry.principal, person, entry.fields
    from access_log_entry entry ${named}
      and entry.purpose = $5 and pair in (select pair from clear)
  ), hidden as (
    select distinct principal, person, coordinate from blind entry ${read('TRANSFORMED')}
  ), drifted as (
    select principal, coordinate, purpose, person, max(token) as token, min(at) as first, max(at) as last
    from clear entry ${read('RELEASED')} join hidden using (principal, person, coordinate)
    group by principal, coordinate, purpose, person
  )
  select principal, coordinate, purpose, count(*)::int as persons,
    (array_agg(token order by token))[1:100] as "personTokens", min(first) as first, max(last) as last
  from drifted
  group by principal, coordinate, purpose
  order by persons desc, principal, coordinate, purpose
  limit ${mostRows}`;

/**
 * Finds where blind screening was undone by changing one word: what was transformed of a person for screening was read
 * as it is by the same principal for another purpose. At most 1,000 rows, those of most persons first.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST for a period that is none
 */
export async function purposeDrift(context: AdministrationContext, since: Date | null): Promise<readonly DriftRow[]> {
  assertMay(context, 'read', 'Drift');
  const { principal, pool, now } = context;
  const { from, until } = periodSince(since, now, defaultDays);
  const crossesYears = from.getUTCFullYear() !== until.getUTCFullYear();
  const rows = await readReport<DriftRow>(pool, statement, [
    principal.tenant,
    from,
    until,
    hiddenFrom(context),
    'RECRUITMENT_APPLICATION_SCREENING' satisfies Purpose,
    crossesYears,
  ]);
  const names = await resolveTokens(pool, principal.tenant, [...new Set(rows.map((row) => row.principal))]);
  return rows.map((row) => ({ ...row, principal: names.get(row.principal) ?? row.principal }));
}

/** Of a special category it depends on the person whether it was released: an AUDITOR is not told. */
const hiddenFrom = ({ principal, rulebook }: AdministrationContext): readonly string[] =>
  principal.roles.includes('AUDITOR')
    ? rulebook.governed.filter(({ special }) => special && !special.inferred).map(({ coordinate }) => coordinate)
    : [];
