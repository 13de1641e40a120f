import type { EntityManager } from '@mikro-orm/postgresql';
import type { SelectedField } from '../../operation/Selection.js';
import { type ApplicationStage, endingStages } from '../../vocabulary/applications.js';
import { assertPersonOpen } from '../assertPersonOpen.js';
import type { Written } from '../Write.js';
import type { WriteContext } from '../WriteContext.js';
import { writeDraft } from '../writeDraft.js';
import type { ApplicationWrite, WrittenApplication } from './ApplicationWrite.js';
import { assertRecruiting, assertUnderWay, refusedFor } from './assertRecruiting.js';
import { type LoadedApplication, loadApplication } from './loadApplication.js';
import { holdsAutomatedScore, standingReview } from './scores.js';
import { isLegalMove } from './stageMoves.js';

/** The arguments of `moveApplication`. */
export interface ApplicationMoved {
  readonly application: string;
  readonly stage: ApplicationStage;
  /** The id of the review that a rejection rests on. */
  readonly review: string | null;
}

/**
 * Moves an application one stage on, or rejects it. Being hired or rejected ends it, from when a period that is counted
 * from the end of the process may begin. No rejection rests on a model alone (GDPR Art. 22(1)): where there is an
 * automated score it names the human review that stands.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST where there is no such application or move; HUMAN_REVIEW_MISSING
 */
export function moveApplication(
  field: SelectedField,
  asked: ApplicationMoved,
  context: WriteContext,
): ApplicationWrite {
  assertRecruiting(context, 'move');
  const { stage } = asked;
  const ends = endingStages.has(stage);
  const coordinates = ['Application.stage', ...(ends ? ['Application.status', 'Application.endedAt'] : [])];
  const perform = async (em: EntityManager): Promise<Written<WrittenApplication>> => {
    const loaded = await loadApplication(em, { id: asked.application, coordinates, action: 'move' }, context);
    const { person, application, target } = loaded;
    assertPersonOpen(person, target, context);
    assertUnderWay(application, target, context);
    if (!isLegalMove(application.stage ?? null, stage))
      throw refusedFor('The application can’t be moved to this stage from where it stands.', target, context);
    await assertReviewed(em, loaded, asked, context);
    em.assign(application, { stage, ...(ends && { status: 'CLOSED', endedAt: context.now }) });
    return { result: { id: application.id }, drafts: [writeDraft(target)], raise: 'SUBJECT' };
  };
  return { perform, answer: ({ id }) => context.readApplication(field, id) };
}

/**
 * A review that is named must be the one that stands; a rejection on an automated score must name one, and so must one
 * while the candidate contests what a model said before.
 */
async function assertReviewed(
  em: EntityManager,
  { application, target }: LoadedApplication,
  { stage, review }: ApplicationMoved,
  context: WriteContext,
): Promise<void> {
  const isModels = holdsAutomatedScore(application) || Boolean(application.scoreContestedAt);
  if (review === null && !(stage === 'REJECTED' && isModels)) return;
  const standing = await standingReview(em, application);
  if (standing && standing.id === review?.toLowerCase()) return;
  const message =
    'A rejection of an application that holds an automated score must name the human review that stands, and none is named, or another one.';
  throw refusedFor(message, target, context, 'HUMAN_REVIEW_MISSING');
}
