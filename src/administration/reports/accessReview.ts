import { resolveTokens } from '../../access-log/lookUpTokens.js';
import { GovernanceError } from '../../errors/GovernanceError.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import type { Role } from '../../vocabulary/roles.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { periodSince } from './periodOf.js';
import { readReport } from './readReport.js';

/** What one principal was seen to do in a period. */
export interface ReviewedPrincipal {
  /** Its name; a token where the mapping row is gone. */
  readonly principal: string;
  readonly roles: readonly Role[];
  readonly purposes: readonly Purpose[];
  readonly organisations: readonly string[];
  readonly clients: readonly string[];
  readonly firstUse: Date;
  readonly lastUse: Date;
  /** Requests, refused ones too. */
  readonly operations: number;
  readonly isRevoked: boolean;
}

type Row = Omit<ReviewedPrincipal, 'isRevoked'>;

/** An access review that leaves somebody out unsaid is none, so there is no page of it. */
const mostPrincipals = 10_000;
const defaultDays = 90;

/**
 * The records of a request stand together and agree in all that is asked for here, so they are first made one. Candidates
 * who act for themselves hold no rights that a controller could review.
 */
const statement = `
  with request as (
    select principal, organisation, client, roles, purpose, min(at) as first, max(at) as last
    from access_log_entry
    where tenant = $1 and at >= $2 and at < $3 and roles <> '{SUBJECT}'
    group by request_id, principal, organisation, client, roles, purpose
  ), used as (
    select principal, organisation, client, roles, purpose, min(first) as first, max(last) as last, count(*) as operations
    from request
    group by principal, organisation, client, roles, purpose
  )
  select principal,
    array_agg(distinct role order by role) filter (where role is not null) as roles,
    coalesce(array_agg(distinct purpose order by purpose) filter (where purpose is not null), '{}') as purposes,
    coalesce(array_agg(distinct organisation) filter (where organisation is not null), '{}') as organisations,
    coalesce(array_agg(distinct client) filter (where client is not null), '{}') as clients,
    min(first) as "firstUse", max(last) as "lastUse",
    sum(operations) filter (where position = 1)::int as operations
  from used, unnest(roles) with ordinality as held (role, position)
  group by principal
  limit ${mostPrincipals + 1}`;

/**
 * Reviews who used the tenant's data as what, and for what, as the access log tells it: principals by name.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST for a period that is none; LIMIT_EXCEEDED
 */
export async function accessReview(
  context: AdministrationContext,
  since: Date | null,
): Promise<readonly ReviewedPrincipal[]> {
  assertMay(context, 'read', 'Principal');
  const { principal, pool, now, tenant } = context;
  const { from, until } = periodSince(since, now, defaultDays);
  const rows = await readReport<Row>(pool, statement, [principal.tenant, from, until]);
  if (rows.length > mostPrincipals)
    throw new GovernanceError('LIMIT_EXCEEDED', `More than ${mostPrincipals} principals: ask for a shorter period.`);
  const tokens = rows.flatMap((row) => [row.principal, ...row.organisations, ...row.clients]);
  const names = await resolveTokens(pool, principal.tenant, [...new Set(tokens)]);
  const named = (token: string): string => names.get(token) ?? token;
  return rows
    .map((row) => ({
      ...row,
      principal: named(row.principal),
      organisations: row.organisations.map(named).sort(),
      clients: row.clients.map(named).sort(),
      isRevoked: tenant.revoked.principals.has(named(row.principal)),
    }))
    .sort((one, other) => (one.principal < other.principal ? -1 : 1));
}
