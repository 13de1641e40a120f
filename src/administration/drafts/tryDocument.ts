import { documentDigest } from '../../policy/documentDigest.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { loadPolicyState } from '../versions/PolicyState.js';
import { diffInstructions, diffPolicies, type PolicyChange } from './diffDocuments.js';
import { type DraftJudgement, type Judged, judgeDraft } from './judgeDraft.js';

/** A document held against what is active, without a draft being made of it. */
export interface PolicyTrial {
  /** Null for a document that has faults of form. */
  readonly digest: string | null;
  /** The version that it was held against. */
  readonly baseVersion: number;
  readonly baseInstructions: number;
  readonly diff: readonly PolicyChange[];
  readonly judgement: DraftJudgement;
}

/** Says what a document would change and open, to whoever may read the policy. Nothing is kept. */
export async function tryDocument(
  context: AdministrationContext,
  { kind, document }: Pick<Judged, 'kind' | 'document'>,
): Promise<PolicyTrial> {
  assertMay(context, 'read', 'Policy');
  const { pool, principal, rulebook, now } = context;
  const state = await loadPolicyState(pool, principal.tenant, null);
  const judgement = await judgeDraft({ kind, document }, state, { via: pool, rulebook, now });
  const { version: baseVersion, instructionsNumber: baseInstructions } = state;
  const { after } = judgement;
  if (!after) return { digest: null, baseVersion, baseInstructions, diff: [], judgement };
  return {
    digest: documentDigest(kind === 'POLICY' ? after.policy : after.instructions),
    baseVersion,
    baseInstructions,
    diff:
      kind === 'POLICY'
        ? diffPolicies(state.policy, after.policy)
        : diffInstructions(state.instructions, after.instructions),
    judgement,
  };
}
