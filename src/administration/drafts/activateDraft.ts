import type { EntityManager } from '@mikro-orm/postgresql';
import { StaleDecision } from '../../errors/StaleDecision.js';
import { documentDigest } from '../../policy/documentDigest.js';
import type { Rulebook } from '../../rulebook/Rulebook.js';
import { ControllerInstructions } from '../../storage/entities/ControllerInstructions.js';
import { PolicyVersion } from '../../storage/entities/PolicyVersion.js';
import { queryable } from '../../writes/queryable.js';
import { loadPolicyState, type PolicyState } from '../versions/PolicyState.js';
import { bindingApproval } from './approvers.js';
import { type Draft, type DraftEvent, eventsOf } from './Draft.js';
import { type DraftJudgement, judgeDraft } from './judgeDraft.js';
import { approvalMissing, approvalOutdated, assessmentMissing, faulty } from './refusals.js';
import { withinApproved } from './withinApproved.js';

/** What an activation is judged under. */
export interface Activation {
  readonly state: PolicyState;
  readonly rulebook: Rulebook;
  readonly now: Date;
  /** Principals that may no longer act: neither do their approvals. */
  readonly revoked: ReadonlySet<string>;
}

/**
 * Asserts that a draft may become active now: judged against what is active now, without faults, with what it opens
 * assessed, and, where it opens anything, approved as it stands by a second person who was told of all that it opens.
 *
 * @throws GovernanceError with the code of the first thing that is missing
 */
export async function assertActivatable(em: EntityManager, draft: Draft, activation: Activation): Promise<void> {
  const { state, rulebook, now, revoked } = activation;
  const facts = { via: queryable(em), rulebook, now };
  const judgement = await judgeDraft(draft, state, facts);
  assertOpenable(judgement, draft);
  if (!judgement.needsApproval) return;
  const approval = bindingApproval(await eventsOf(em, draft), { digest: draft.digest, revoked });
  if (!approval) throw approvalMissing();
  if (isOf(approval, state)) return;
  const at = { version: approval.activeVersion, instructions: approval.activeInstructions, at: approval.at };
  const then = await judgeDraft(draft, await loadPolicyState(facts.via, draft.tenant, at), {
    ...facts,
    now: approval.at,
  });
  if (!withinApproved(judgement.opens, then.opens)) throw approvalOutdated();
}

/** Asserts that a draft has no faults and that what it opens was assessed. @throws GovernanceError */
export function assertOpenable(judgement: DraftJudgement, { document }: Pick<Draft, 'document'>): void {
  if (judgement.faults.length > 0) throw faulty(judgement.faults, document);
  if (judgement.assessmentMissing.length > 0) throw assessmentMissing(judgement.assessmentMissing);
}

const isOf = ({ activeVersion, activeInstructions }: DraftEvent, state: PolicyState): boolean =>
  activeVersion === state.version && activeInstructions === state.instructionsNumber;

export interface NewVersion {
  readonly state: PolicyState;
  readonly now: Date;
  /** Who wrote it, or who signs the instructions. */
  readonly author: string;
  /** The coordinates that it may open: all that the schema holds, or those of the version before. */
  readonly coordinates: readonly string[];
}

/**
 * Adds the version that a draft becomes, and says so in the draft. Returns its number.
 *
 * @throws StaleDecision when another change was activated at this very moment: this one has to be judged again
 */
export async function addVersion(
  em: EntityManager,
  draft: Draft,
  { state, now, author, coordinates }: NewVersion,
): Promise<number> {
  const { tenant, id, kind } = draft;
  const document = draft.document as Parameters<typeof documentDigest>[0];
  const stored = { tenant, document, digest: documentDigest(document), draft: id };
  const number = (kind === 'POLICY' ? state.version : state.instructionsNumber) + 1;
  em.assign(draft, { status: 'ACTIVE', activatedNumber: number, activateAt: null });
  if (kind === 'INSTRUCTIONS') {
    em.create(ControllerInstructions, { ...stored, number, signedBy: author, effectiveAt: now });
  } else {
    const { instructionsNumber } = state;
    const basedOn = draft.baseVersion === 0 ? null : draft.baseVersion;
    const more = { coordinates: [...coordinates], instructionsNumber, basedOn };
    em.create(PolicyVersion, { ...stored, ...more, number, author, activatedAt: now });
  }
  try {
    await em.flush();
  } catch (error) {
    if (isUniqueViolation(error)) throw new StaleDecision();
    throw error;
  }
  return number;
}

const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '23505';
