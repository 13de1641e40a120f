import { GovernanceError } from '../../errors/GovernanceError.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { compileDraft, loadDraft } from './DraftPolicy.js';
import type { PolicyPreview } from './PolicyPreview.js';
import { assertPeriod, daysOf } from './PreviewPeriod.js';
import { previewsOf } from './Previews.js';

export interface PreviewArguments {
  readonly draft: string;
  readonly from: Date;
  readonly to: Date;
  /** Seconds. */
  readonly wait: number;
}

const longestWait = 10;

/**
 * Replays the recorded accesses of whole days under a draft (design: explainable before and after), or says how far the
 * work is. The draft is compiled for the instant `from`, and judged as it stands when the work begins.
 *
 * @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST, LIMIT_EXCEEDED
 */
export async function previewPolicy(context: AdministrationContext, asked: PreviewArguments): Promise<PolicyPreview> {
  assertMay(context, 'read', 'Policy');
  const { pool, rulebook, tenant: state, now } = context;
  const { tenant } = state.policy;
  const period = assertPeriod(asked, now);
  if (asked.wait < 0 || asked.wait > longestWait)
    throw new GovernanceError('BAD_REQUEST', `A preview waits from 0 to ${longestWait} seconds.`);
  const draft = await loadDraft(pool, { tenant, id: asked.draft });
  const { from, to } = period;
  const { id, kind, digest, baseVersion, baseInstructions } = draft;
  return previewsOf(pool).ask(
    {
      key: JSON.stringify([tenant, id, kind, digest, baseVersion, baseInstructions, from, to]),
      tenant,
      head: { draft: id, digest, from, to, daysTotal: daysOf(period).length },
      replaying: { tenant, rulebook, draft: compileDraft(draft, { tenant, rulebook, at: from }), period },
    },
    asked.wait,
  );
}
