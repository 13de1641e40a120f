import { beforeSql, sinceSql } from '../../access-log/ask/periodSql.js';
import { FIRST_FILTER_VALUE, readMatching } from '../../access-log/ask/readMatching.js';
import { purposeTerm } from '../../access-log/ask/terms.js';
import { partyToken } from '../../access-log/lookUpTokens.js';
import { readHead } from '../../access-log/readHead.js';
import { openReason, REASON_KEY } from '../../access-log/reason.js';
import { namesGrant } from '../../policy/BreakGlass.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import type { GrantRead } from './BreakGlassGrants.js';

export interface GrantSpan {
  readonly id: string;
  readonly principal: string;
  readonly purpose: Purpose;
  readonly from: Date;
  readonly to: Date;
}

/** An answer is recorded a little after it was judged, by another clock maybe. Rather one too many than one too few. */
const slackMs = 5 * 60_000;

interface ReasonRow {
  readonly index: number;
  readonly recordId: string;
  readonly requestId: string;
  readonly commitment: string;
  /** Null: it is not the first record of its request, or the reason was erased. */
  readonly nonce: Buffer | null;
  readonly ciphertext: Buffer | null;
}

/** What the log tells of a grant. */
export interface GrantReading {
  readonly rows: readonly GrantRead[];
  /** Every reason that the principal gave in that span could be opened, so nothing is missing. */
  readonly isComplete: boolean;
}

/**
 * Tells from the log what was read under a grant: by coordinate, how many operations and persons, the first time and the
 * last. The log only commits to the text of `because`, so the reasons of the principal's requests in that span are
 * opened, and those kept that name the grant.
 */
export async function readOfGrant(grant: GrantSpan, context: AdministrationContext): Promise<GrantReading> {
  const { pool, principal } = context;
  const { tenant } = principal;
  const token = await partyToken(pool, { tenant, party: 'principal', name: grant.principal });
  if (token === null) return { rows: [], isComplete: false };
  const period = { from: new Date(grant.from.getTime() - slackMs), to: new Date(grant.to.getTime() + slackMs) };
  const { requests, isComplete } = await requestsNaming(grant, { token, period }, context);
  const span = [tenant, token, grant.purpose, period.from, period.to];
  const { rows } = await pool.query<GrantRead>(readStatement, [...span, requests]);
  return { rows, isComplete };
}

/** Persons are counted by name where the log still knows one: of two years, one has two tokens. */
const readStatement = `
  select field.name as field, count(distinct e.request_id)::int as operations,
    count(distinct coalesce(t.name, s.token))::int as persons, min(e.at) as "firstAt", max(e.at) as "lastAt"
  from access_log_entry e
  cross join lateral (
    select distinct f ->> 'field' as name from jsonb_array_elements(e.fields) f where f ->> 'verdict' <> 'REFUSED') field
  cross join unnest(e.subjects) as s (token)
  left join access_log_token t on t.tenant = e.tenant and t.kind = 'SUBJECT' and t.token = s.token
  where e.tenant = $1 and e.principal = $2 and e.purpose = $3 and e.at >= $4 and e.at < $5
    and e.request_id = any ($6::uuid[]) and e.outcome = 'RELEASED'
  group by field.name order by field.name`;

/** What the requests of a span commit to, and the reasons that can be opened. */
const select = `
  select entry.index, entry.record_id as "recordId", entry.request_id as "requestId", r.nonce, r.ciphertext,
    said.commitment
  from access_log_entry entry
  cross join lateral (select convert_from(entry.leaf, 'UTF8')::jsonb ->> 'because' as commitment) said
  left join access_log_reason r on r.tenant = entry.tenant and r.record_id = entry.record_id`;

const value = (position: number): string => `$${FIRST_FILTER_VALUE + position}`;
const filterSql = ` and entry.principal = ${value(0)} and entry.purpose = ${value(1)}
  and ${sinceSql(value(2))} and ${beforeSql(value(3))} and said.commitment is not null`;

/** Finds the requests of the span that name the grant. */
async function requestsNaming(
  { id, purpose }: GrantSpan,
  { token, period }: { readonly token: string; readonly period: { readonly from: Date; readonly to: Date } },
  { pool, signer, principal: { tenant } }: AdministrationContext,
): Promise<{ readonly requests: readonly string[]; readonly isComplete: boolean }> {
  const key = signer.derive(REASON_KEY);
  const requests: string[] = [];
  // Every record of a request commits to its reason; the reason itself hangs on the first.
  const committed = new Set<string>();
  const opened = new Set<string>();
  const before = (await readHead(pool, tenant))?.next ?? 0;
  const search = { tenant, groups: [[token], [purposeTerm(purpose)]], period, requestId: null, before };
  const filter = { sql: filterSql, values: [token, purpose, period.from, period.to] };
  for await (const rows of readMatching<ReasonRow>(pool, search, { select, filter, wanted: null }))
    for (const { recordId, requestId, commitment, nonce, ciphertext } of rows) {
      const place = { tenant, recordId };
      const because = nonce && ciphertext ? openReason({ commitment, nonce, ciphertext }, place, key) : null;
      committed.add(requestId);
      if (because === null) continue;
      opened.add(requestId);
      if (namesGrant(because) === id) requests.push(requestId);
    }
  return { requests, isComplete: committed.size === opened.size };
}
