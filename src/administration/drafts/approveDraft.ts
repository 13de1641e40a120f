import { assertOpenable } from './activateDraft.js';
import { assertSecondPerson } from './approvers.js';
import { type Draft, eventsOf } from './Draft.js';
import { type DraftWork, remember } from './DraftWork.js';
import { judgeDraft } from './judgeDraft.js';
import { profits } from './profits.js';
import { approverProfits } from './refusals.js';

/**
 * Approves a draft as it stands, against what is active now: by a second person, to whom it opens nothing. What it opens
 * must have been assessed.
 *
 * @throws GovernanceError ROLE_FORBIDDEN, DPIA_REQUIRED, or the code of a fault
 */
export async function approveDraft(work: DraftWork, draft: Draft): Promise<void> {
  const { em, context, state, facts } = work;
  const { principal, rulebook, now } = context;
  assertSecondPerson(principal, await eventsOf(em, draft));
  const judgement = await judgeDraft(draft, state, facts);
  const { after, opens } = judgement;
  if (after && profits(principal, { state, after, opens, rulebook, now })) throw approverProfits();
  assertOpenable(judgement, draft);
  if (draft.status === 'SUBMITTED') draft.status = 'APPROVED';
  draft.changedAt = now;
  remember(work, draft, 'APPROVED');
}
