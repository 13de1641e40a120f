import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { StaleDecision } from '../../errors/StaleDecision.js';
import type { DraftAction, DraftKind } from '../../vocabulary/policyDrafts.js';
import { queryable } from '../../writes/queryable.js';
import type { Written } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { policyRecord } from '../policyRecord.js';
import { loadPolicyState, type PolicyState } from '../versions/PolicyState.js';
import type { Activation } from './activateDraft.js';
import { addEvent, type Draft, loadDraft } from './Draft.js';
import type { JudgingFacts } from './judgeDraft.js';

/** One step of a draft's life inside its transaction: who acts, under what is active. */
export interface DraftWork {
  readonly em: EntityManager;
  readonly context: AdministrationContext;
  readonly state: PolicyState;
  readonly facts: JudgingFacts;
}

/** What is active as far as the request knows. */
export type Expected = Pick<PolicyState, 'version' | 'instructionsNumber'>;

/**
 * Begins a step: loads what is active. The request was decided under the same, or is decided again.
 *
 * @throws StaleDecision
 */
export async function beginWork(
  em: EntityManager,
  context: AdministrationContext,
  { version, instructionsNumber }: Expected,
): Promise<DraftWork> {
  const { principal, rulebook, now } = context;
  const via = queryable(em);
  const state = await loadPolicyState(via, principal.tenant, null);
  if (state.version !== version || state.instructionsNumber !== instructionsNumber) throw new StaleDecision();
  return { em, context, state, facts: { via, rulebook, now } };
}

/** What an activation within a step is judged under. */
export const activationOf = ({ context, state }: DraftWork): Activation => ({
  state,
  rulebook: context.rulebook,
  now: context.now,
  revoked: context.tenant.revoked.principals,
});

const concernOf = (kind: DraftKind) => (kind === 'POLICY' ? 'Policy' : 'Instructions');

/** Asserts that the principal may draft, or approve, what a draft is of. @throws GovernanceError ROLE_FORBIDDEN */
export const assertMayDraft = (
  context: AdministrationContext,
  kind: DraftKind,
  action: 'draft' | 'approve' = 'draft',
): void => assertMay(context, action, concernOf(kind));

/**
 * Loads and locks the draft that a mutation names.
 *
 * @throws GovernanceError ROLE_FORBIDDEN where it is of what the principal may not draft, or approve
 */
export async function draftOf(
  { em, context }: DraftWork,
  id: unknown,
  action: 'draft' | 'approve' = 'draft',
): Promise<Draft> {
  const draft = await loadDraft(em, { tenant: context.principal.tenant, id: String(id) });
  assertMayDraft(context, draft.kind, action);
  return draft;
}

/** Remembers a step. */
export function remember({ em, context, state }: DraftWork, draft: Draft, action: DraftAction, reason?: string): void {
  const { principal: acting, now: at } = context;
  addEvent(em, draft, { action, acting, state, at, id: v7(), ...(reason !== undefined && { reason }) });
}

/** What a step leaves: the draft's id, and its record, which knows the document by digest. */
export const stepDone = (mutation: string, { id, digest }: Draft, raise: Written<string>['raise'] = null) => ({
  result: id,
  drafts: [policyRecord(mutation, digest)],
  raise,
});

/** Makes the refusal of an argument that names a version which is not there. */
export const noSuchVersion = (): GovernanceError =>
  new GovernanceError('BAD_REQUEST', 'There is no version of this number.');
