import type { Pool } from 'pg';
import { PROCESSOR_TENANT } from '../access-log/processorTenant.js';
import { compilePolicy } from '../policy/CompiledPolicy.js';
import { instructionsDocument, noInstructions } from '../policy/InstructionsDocument.js';
import { emptyPolicy, policyDocument } from '../policy/PolicyDocument.js';
import type { Rulebook } from '../rulebook/Rulebook.js';
import { isPurpose } from '../vocabulary/purposes.js';
import type { TenantState } from './TenantState.js';

interface StateRow {
  readonly jurisdiction: string;
  readonly policy_epoch: number;
  readonly subject_epoch: number;
  readonly version: number | null;
  readonly policy: unknown;
  readonly known: string[] | null;
  readonly number: number | null;
  readonly instructions: unknown;
  readonly revoked: { readonly kind: 'PRINCIPAL' | 'TOKEN'; readonly name: string }[];
  readonly grants: { id: string; principal: string; purpose: string; persons: string[]; expiresAt: string }[];
}

/** One statement, and so one snapshot: the epochs belong to what stands beside them. */
const stateStatement = `
  select t.jurisdiction, h.policy_epoch, h.subject_epoch, v.number as version, v.document as policy,
    (select array_agg(c) from unnest(v.coordinates) c where not exists (
      select from removed_coordinate r
      where r.tenant = t.tenant and r.coordinate = c and r.removed_at >= v.activated_at)) as known,
    i.number, i.document as instructions,
    (select coalesce(json_agg(json_build_object('kind', kind, 'name', name)), '[]') from revocation where tenant = t.tenant) as revoked,
    (select coalesce(json_agg(json_build_object('id', id, 'principal', principal, 'purpose', purpose, 'persons', persons,
        'expiresAt', expires_at)), '[]')
      from break_glass_grant
      where tenant = t.tenant and closed_by_dpo is null and closed_by_controller is null and expires_at > $2) as grants
  from tenant t
  join access_log_head h on h.tenant = t.tenant
  left join lateral (select * from policy_version where tenant = t.tenant order by number desc limit 1) v on true
  left join lateral (select * from controller_instructions where tenant = t.tenant order by number desc limit 1) i on true
  where t.tenant = $1`;

const epochStatement = 'select policy_epoch, subject_epoch from access_log_head where tenant = $1';

export interface StateQuestion {
  readonly tenant: string;
  readonly rulebook: Rulebook;
  readonly now: Date;
  /** What was known before. While the policy's epoch is the same, only persons have changed, and nothing is compiled anew. */
  readonly before: TenantState | null;
}

/** Loads a tenant's state; null: there is no such tenant. The processor itself holds no candidates and has none. */
export async function loadTenantState(pool: Pool, question: StateQuestion): Promise<TenantState | null> {
  const { tenant, before, now } = question;
  if (tenant === PROCESSOR_TENANT) return null;
  if (before && (before.policy.until === null || now.getTime() < before.policy.until)) {
    const { rows } = await pool.query<Pick<StateRow, 'policy_epoch' | 'subject_epoch'>>(epochStatement, [tenant]);
    const [row] = rows;
    if (row?.policy_epoch === before.epochs.policy)
      return { ...before, epochs: { policy: row.policy_epoch, subject: row.subject_epoch } };
  }
  const { rows } = await pool.query<StateRow>(stateStatement, [tenant, now]);
  const [row] = rows;
  return row ? stateOf(row, question) : null;
}

/** @throws ZodError for documents that this version can't read: whoever asks is refused */
function stateOf(row: StateRow, { tenant, rulebook, now }: StateQuestion): TenantState {
  const documents = {
    policy: row.version === null ? emptyPolicy : policyDocument.parse(row.policy),
    instructions: row.number === null ? noInstructions : instructionsDocument.parse(row.instructions),
  };
  const facts = {
    tenant,
    version: row.version ?? 0,
    instructionsNumber: row.number ?? 0,
    jurisdiction: row.jurisdiction,
    rulebook,
    at: now,
    known: new Set(row.known ?? []),
  };
  const names = (wanted: string): ReadonlySet<string> =>
    new Set(row.revoked.flatMap(({ kind, name }) => (kind === wanted ? name : [])));
  const grants = row.grants.flatMap(({ purpose, expiresAt, ...rest }) =>
    isPurpose(purpose) ? [{ ...rest, purpose, expiresAt: new Date(expiresAt) }] : [],
  );
  return {
    policy: compilePolicy(documents, facts),
    revoked: { principals: names('PRINCIPAL'), tokens: names('TOKEN') },
    breakGlass: new Map(grants.map((grant) => [grant.id, grant])),
    epochs: { policy: row.policy_epoch, subject: row.subject_epoch },
  };
}
