import type { InstructionsDocument } from '../../policy/InstructionsDocument.js';
import type { PolicyDocument } from '../../policy/PolicyDocument.js';
import { pageSize } from '../../sources/pageSize.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import type { DraftAction, DraftKind, DraftStatus } from '../../vocabulary/policyDrafts.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { loadPolicyState, type PolicyState } from '../versions/PolicyState.js';
import { diffInstructions, diffPolicies, type PolicyChange } from './diffDocuments.js';
import { type DraftJudgement, documentsAfter, judgeDraft } from './judgeDraft.js';

interface EventRow {
  readonly action: DraftAction;
  readonly at: Date;
  readonly principal: string;
  readonly digest: string;
  readonly reason: string | null;
  readonly activeVersion: number;
  readonly activeInstructions: number;
}

interface DraftRow {
  readonly id: string;
  readonly kind: DraftKind;
  readonly status: DraftStatus;
  readonly baseVersion: number;
  readonly baseInstructions: number;
  readonly digest: string;
  readonly document: unknown;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly activateAt: Date | null;
  readonly activatedNumber: number | null;
  readonly events: readonly (Omit<EventRow, 'at'> & { readonly at: string })[];
}

/** A draft as it is answered: what it would do is judged when it is asked for. */
export interface PolicyDraftView extends Omit<DraftRow, 'events'> {
  readonly events: readonly EventRow[];
  diff(): Promise<readonly PolicyChange[]>;
  judgement(): Promise<DraftJudgement>;
}

const statement = `
  select id, kind, status, base_version as "baseVersion", base_instructions as "baseInstructions", digest, document,
    created_at as "createdAt", changed_at as "changedAt", activate_at as "activateAt",
    activated_number as "activatedNumber",
    (select coalesce(json_agg(json_build_object('action', action, 'at', at, 'principal', principal, 'digest', digest,
        'reason', reason, 'activeVersion', active_version, 'activeInstructions', active_instructions)
        order by at, id), '[]')
      from policy_draft_event where tenant = d.tenant and draft = d.id) as events
  from policy_draft d where tenant = $1`;

export interface DraftQuery {
  readonly status: DraftStatus | null;
  readonly first: number | null;
  /** The id of the last one of the page before. */
  readonly after: string | null;
}

/** Reads the tenant's drafts, newest first. */
export async function readDrafts(
  context: AdministrationContext,
  { status, first, after }: DraftQuery,
): Promise<readonly PolicyDraftView[]> {
  assertMay(context, 'read', 'Policy');
  const { rows } = await context.pool.query<DraftRow>(
    `${statement} and ($2::text is null or status = $2)
       and ($3::uuid is null or (created_at, id) < (select created_at, id from policy_draft where tenant = $1 and id = $3))
     order by created_at desc, id desc limit $4`,
    [context.principal.tenant, status, after !== null && isUuid(after) ? after : null, pageSize(first, 20)],
  );
  return rows.map((row) => viewOf(row, context));
}

/** Reads one draft; null: the tenant has none of this id. */
export async function readDraft(context: AdministrationContext, id: string): Promise<PolicyDraftView | null> {
  assertMay(context, 'read', 'Policy');
  return isUuid(id) ? draftById(context, id) : null;
}

/** Reads a draft that a mutation has just written: whoever may write it may see it. */
export async function draftById(context: AdministrationContext, id: string): Promise<PolicyDraftView | null> {
  const { rows } = await context.pool.query<DraftRow>(`${statement} and id = $2`, [context.principal.tenant, id]);
  const [row] = rows;
  return row ? viewOf(row, context) : null;
}

function viewOf(row: DraftRow, context: AdministrationContext): PolicyDraftView {
  let comparing: Promise<Compared> | null = null;
  const compared = (): Promise<Compared> => {
    comparing ??= comparedWith(row, context);
    return comparing;
  };
  return {
    ...row,
    events: row.events.map((event) => ({ ...event, at: new Date(event.at) })),
    diff: async () => diffOf(row, (await compared()).state),
    judgement: async () => {
      const { state, at } = await compared();
      return judgeDraft(row, state, { via: context.pool, rulebook: context.rulebook, now: at });
    },
  };
}

/** What a draft is compared with: what is active; one that became active, with what was active before it. */
interface Compared {
  readonly state: PolicyState;
  readonly at: Date;
}

async function comparedWith(row: DraftRow, { pool, principal, now }: AdministrationContext): Promise<Compared> {
  const { kind, activatedNumber, events } = row;
  const last = events.findLast(({ action }) => action === 'ACTIVATED' || action === 'SUSPENDED');
  if (activatedNumber === null || !last) return { state: await loadPolicyState(pool, principal.tenant, null), at: now };
  const at = new Date(last.at);
  const before = activatedNumber - 1;
  const version = kind === 'POLICY' ? before : last.activeVersion;
  const instructions = kind === 'INSTRUCTIONS' ? before : last.activeInstructions;
  return { state: await loadPolicyState(pool, principal.tenant, { version, instructions, at }), at };
}

function diffOf(row: DraftRow, state: PolicyState): readonly PolicyChange[] {
  const after = documentsAfter(row, state);
  if ('faults' in after) return [];
  const documents: { readonly policy: PolicyDocument; readonly instructions: InstructionsDocument } = after;
  return row.kind === 'POLICY'
    ? diffPolicies(state.policy, documents.policy)
    : diffInstructions(state.instructions, documents.instructions);
}
