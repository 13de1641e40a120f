import type { Purpose } from '../../vocabulary/purposes.js';
import type { Role } from '../../vocabulary/roles.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { type OpenCell, openCells, openPurposes } from './openCells.js';
import { type Period, periodOfDays } from './periodOf.js';
import { readReport } from './readReport.js';

/** A purpose that roles may act for. */
export interface UnusedPurpose {
  readonly purpose: Purpose;
  readonly roles: readonly Role[];
  readonly suggestion: string;
}

/** A cell that is open. */
export interface UnreadCell extends UnusedPurpose {
  readonly coordinate: string;
}

/** What is granted and not needed (GDPR Art. 5(1)(c), 25(2)). It changes nothing. */
export interface MinimisationReport extends Period {
  readonly policyVersion: number;
  /** False: the active version is younger than the period, so that some of it had less time to be needed. */
  readonly isConclusive: boolean;
  readonly openCells: number;
  readonly unreadCells: readonly UnreadCell[];
  readonly unusedPurposes: readonly UnusedPurpose[];
}

interface Used {
  readonly purpose: string;
  /** Null: the purpose was acted for. */
  readonly coordinate: string | null;
}

/** Fields repeat in few shapes over many records: each is looked into once, known again by PostgreSQL's hash of it. */
const usedStatement = `
  with shape as materialized (
    select purpose, any_value(fields) as fields
    from access_log_entry
    where tenant = $1 and at >= $2 and at < $3 and purpose is not null and outcome in ('RELEASED', 'WRITTEN')
    group by purpose, jsonb_hash_extended(fields, 0)
  )
  select distinct purpose, field ->> 'field' as coordinate
  from shape cross join jsonb_array_elements(fields) as field
  where field ->> 'mode' <> 'WRITE' and field ->> 'verdict' <> 'REFUSED'
  union all
  select distinct purpose, null from shape`;

const activationStatement = 'select activated_at as at from policy_version where tenant = $1 and number = $2';

/**
 * Reports the cells of the active policy that nobody read in so many days, and the purposes that nobody acted for.
 * Persons are neither counted nor named.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST for days that are none
 */
export async function minimisationReport(context: AdministrationContext, days: number): Promise<MinimisationReport> {
  assertMay(context, 'read', 'Coverage');
  const { principal, pool, now, tenant, rulebook } = context;
  const period = periodOfDays(days, now);
  const { policy } = tenant;
  const values = [principal.tenant, period.from, period.until];
  const used = await readReport<Used>(pool, usedStatement, values);
  const { rows } = await pool.query<{ at: Date }>(activationStatement, [principal.tenant, policy.version]);
  const keys = new Set(used.map(({ purpose, coordinate }) => keyOf(purpose, coordinate)));
  const open = openCells(policy, rulebook);
  return {
    ...period,
    policyVersion: policy.version,
    isConclusive: rows[0] !== undefined && rows[0].at <= period.from,
    openCells: open.length,
    unreadCells: open
      .filter(({ purpose, coordinate }) => !keys.has(keyOf(purpose, coordinate)))
      .map((cell) => ({ ...cell, suggestion: suggestionOn(cell, days) })),
    unusedPurposes: openPurposes(policy)
      .filter(({ purpose }) => !keys.has(keyOf(purpose, null)))
      .map((each) => ({
        ...each,
        suggestion: `Nobody acted for ${each.purpose} in ${days} days: consider to let ${each.roles.join(', ')} act for it no more.`,
      })),
  };
}

const keyOf = (purpose: string, coordinate: string | null): string => `${purpose} ${coordinate ?? ''}`;

const suggestionOn = ({ coordinate, purpose, roles }: OpenCell, days: number): string =>
  `Nobody read "${coordinate}" for ${purpose} in ${days} days: consider to close it to ${roles.join(', ')}.`;
