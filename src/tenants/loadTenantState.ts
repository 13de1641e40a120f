import type { Pool } from 'pg';
import { PROCESSOR_TENANT } from '../access-log/processorTenant.js';
import { type Compatibility, type CompiledPolicy, compilePolicy, saysSameAt } from '../policy/CompiledPolicy.js';
import { instructionsDocument, noInstructions } from '../policy/InstructionsDocument.js';
import { knownDigest } from '../policy/knownDigest.js';
import { emptyPolicy, policyDocument } from '../policy/PolicyDocument.js';
import { compileRecipients } from '../policy/recipients/Recipients.js';
import type { Rulebook } from '../rulebook/Rulebook.js';
import { isPurpose } from '../vocabulary/purposes.js';
import { compatibilityOf } from './compatibilityOf.js';
import { knownCoordinates } from './knownCoordinates.js';
import { processorDocuments } from './processorDocuments.js';
import { type RegisterRow, registerColumns, registerOf } from './recipientRegister.js';
import type { TenantState } from './TenantState.js';

/** What a state is made of beside its documents. */
interface FactsRow extends RegisterRow {
  readonly jurisdiction: string;
  readonly policy_epoch: number;
  readonly subject_epoch: number;
  readonly unlinked: number;
  readonly ends_at: Date | null;
  readonly version: number | null;
  readonly number: number | null;
  readonly known: string[] | null;
  readonly revoked: { readonly kind: 'PRINCIPAL' | 'TOKEN'; readonly name: string }[];
  readonly deceased: string[];
  readonly compatibility: { collectedFor: string; usableFor: string; until: string }[];
  readonly grants: { id: string; principal: string; purpose: string; persons: string[]; expiresAt: string }[];
}

interface StateRow extends FactsRow {
  readonly policy: unknown;
  readonly instructions: unknown;
}

/** One statement, and so one snapshot: the epochs belong to what stands beside them. */
const statement = (documents: string): string => `
  select t.jurisdiction, h.policy_epoch, h.subject_epoch, h.unlinked, e.ends_at, v.number as version, i.number${documents},
    ${knownCoordinates()} as known,
    (select coalesce(json_agg(json_build_object('kind', kind, 'name', name)), '[]') from revocation where tenant = t.tenant) as revoked,
    (select coalesce(json_agg(subject), '[]') from subject_death where tenant = t.tenant and lifted_at is null) as deceased,
    (select coalesce(json_agg(json_build_object('id', id, 'principal', principal, 'purpose', purpose, 'persons', persons,
        'expiresAt', expires_at)), '[]')
      from break_glass_grant
      where tenant = t.tenant and closed_by_dpo is null and closed_by_controller is null and expires_at > $2) as grants,
    ${compatibilityOf({ tenant: 't.tenant', instant: '$2' })} as compatibility,
    ${registerColumns}
  from tenant t
  join access_log_head h on h.tenant = t.tenant
  left join controller_closing e on e.tenant = t.tenant and e.confirmed_at is not null
  left join lateral (select * from policy_version where tenant = t.tenant order by number desc limit 1) v on true
  left join lateral (select * from controller_instructions where tenant = t.tenant order by number desc limit 1) i on true
  where t.tenant = $1`;

const factsStatement = statement('');
const stateStatement = statement(', v.document as policy, i.document as instructions');
const epochStatement = 'select policy_epoch, subject_epoch from access_log_head where tenant = $1';

export interface StateQuestion {
  readonly tenant: string;
  readonly rulebook: Rulebook;
  readonly now: Date;
  /** What was known before. Documents never change, so what was compiled of them serves on while they are the newest. */
  readonly before: TenantState | null;
}

/** Loads a tenant's state; null: there is no such tenant. */
export async function loadTenantState(pool: Pool, question: StateQuestion): Promise<TenantState | null> {
  const { tenant, before, now } = question;
  if (before && saysSameAt(before.policy, now)) {
    const known = await renewed(pool, before, question);
    if (known) return known;
  }
  const { rows } = await pool.query<StateRow>(stateStatement, [tenant, now]);
  const [row] = rows;
  return row ? { policy: compiled(row, question), ...factsOf(row, now) } : null;
}

/** Says whether a state is that of an instant, as far as time alone changes it. */
export const isOf = ({ policy, recipients }: TenantState, instant: Date): boolean =>
  saysSameAt(policy, instant) && saysSameAt(recipients, instant);

/** Gives the newest state where its documents are those of the one before; else null. */
async function renewed(pool: Pool, before: TenantState, { tenant, now }: StateQuestion): Promise<TenantState | null> {
  const epochs = await pool.query<Pick<FactsRow, 'policy_epoch' | 'subject_epoch'>>(epochStatement, [tenant]);
  const [head] = epochs.rows;
  // Most changes are those of persons: nothing else has changed then.
  if (head?.policy_epoch === before.epochs.policy && saysSameAt(before.recipients, now))
    return { ...before, epochs: { policy: head.policy_epoch, subject: head.subject_epoch } };
  const { rows } = await pool.query<FactsRow>(factsStatement, [tenant, now]);
  const [row] = rows;
  if (!row) return null;
  const { policy } = before;
  const isSame =
    (row.version ?? 0) === policy.version &&
    (row.number ?? 0) === policy.instructionsNumber &&
    (policy.instructions.jurisdiction ?? row.jurisdiction) === policy.jurisdiction &&
    knownDigest(new Set(row.known ?? [])) === policy.known &&
    JSON.stringify(compatibilityIn(row)) === JSON.stringify(before.compatibility);
  return isSame ? { policy, ...factsOf(row, now) } : null;
}

function factsOf(row: FactsRow, now: Date): Omit<TenantState, 'policy'> {
  const names = (wanted: string): ReadonlySet<string> =>
    new Set(row.revoked.flatMap(({ kind, name }) => (kind === wanted ? name : [])));
  const grants = row.grants.flatMap(({ purpose, expiresAt, ...rest }) =>
    isPurpose(purpose) ? [{ ...rest, purpose, expiresAt: new Date(expiresAt) }] : [],
  );
  return {
    recipients: compileRecipients(registerOf(row), now),
    revoked: { principals: names('PRINCIPAL'), tokens: names('TOKEN') },
    deceased: new Set(row.deceased),
    breakGlass: new Map(grants.map((grant) => [grant.id, grant])),
    unlinked: row.unlinked,
    endsAt: row.ends_at,
    epochs: { policy: row.policy_epoch, subject: row.subject_epoch },
    compatibility: compatibilityIn(row),
  };
}

const compatibilityIn = ({ compatibility }: FactsRow): readonly Compatibility[] =>
  compatibility.flatMap(({ collectedFor, usableFor, until }) =>
    isPurpose(collectedFor) && isPurpose(usableFor) ? [{ collectedFor, usableFor, until: new Date(until) }] : [],
  );

/** @throws ZodError for documents that this version can't read: whoever asks is refused */
function compiled(row: StateRow, { tenant, rulebook, now }: StateQuestion): CompiledPolicy {
  const own = {
    policy: row.version === null ? emptyPolicy : policyDocument.parse(row.policy),
    instructions: row.number === null ? noInstructions : instructionsDocument.parse(row.instructions),
  };
  const documents = tenant === PROCESSOR_TENANT ? processorDocuments : own;
  return compilePolicy(documents, {
    ...{ tenant, rulebook, at: now, jurisdiction: row.jurisdiction, known: new Set(row.known ?? []) },
    ...{ version: row.version ?? 0, instructionsNumber: row.number ?? 0, compatibility: compatibilityIn(row) },
  });
}
