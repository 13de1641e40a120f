import type { EntityManager } from '@mikro-orm/postgresql';
import { GovernanceError } from '../../errors/GovernanceError.js';
import type { SelectedField } from '../../operation/Selection.js';
import { ScoreReview } from '../../storage/entities/ScoreReview.js';
import type { ReviewOutcome } from '../../vocabulary/applications.js';
import { assertPersonOpen } from '../assertPersonOpen.js';
import { assertText } from '../assertText.js';
import type { Written } from '../Write.js';
import type { WriteContext } from '../WriteContext.js';
import { writeDraft } from '../writeDraft.js';
import type { ApplicationWrite, WrittenApplication } from './ApplicationWrite.js';
import { assertRecruiting, refusedFor } from './assertRecruiting.js';
import { type LoadedApplication, loadApplication } from './loadApplication.js';
import { reviewsOf, supersedeReview } from './scores.js';

/** The arguments of `reviewScore`. */
export interface ScoreReviewed {
  readonly application: string;
  readonly outcome: ReviewOutcome;
  readonly because: string;
}

const coordinates = [
  ...['scoreReview', 'scoreReviewedAt', 'scoreContestedAt', 'scoreReviews'].map((each) => `Application.${each}`),
  ...['outcome', 'because', 'reviewer', 'reviewedAt'].map((each) => `ScoreReview.${each}`),
];

/**
 * Records what a person makes of an application's score (GDPR Art. 22(3)): CONFIRMED lets it be used, SET_ASIDE keeps it
 * from being used. The newest review stands. It answers a contest if somebody makes it who has neither given nor
 * reviewed the score.
 *
 * @throws GovernanceError ROLE_FORBIDDEN to a service, to a role that does not decide, and to whom the contest is about;
 * BAD_REQUEST where there is no such application, or no score
 */
export function reviewScore(field: SelectedField, asked: ScoreReviewed, context: WriteContext): ApplicationWrite {
  if (context.principal.kind !== 'PERSON')
    throw new GovernanceError('ROLE_FORBIDDEN', 'A score is reviewed by a person, not by a service.');
  assertRecruiting(context, 'review');
  const because = assertText(asked.because, 'Mutation.reviewScore(because:)');
  const { principal, now, newId } = context;
  const perform = async (em: EntityManager): Promise<Written<WrittenApplication>> => {
    const loaded = await loadApplication(em, { id: asked.application, coordinates, action: 'review' }, context);
    const { person, application, target } = loaded;
    assertPersonOpen(person, target, context);
    if (typeof application.score !== 'number') throw refusedFor('The application has no score.', target, context);
    await assertAnother(em, loaded, context);
    await supersedeReview(em, application, now);
    const { outcome } = asked;
    const about = { tenant: principal.tenant, application: application.id, id: newId() };
    em.create(ScoreReview, {
      ...about,
      outcome,
      because,
      reviewedBy: principal.id,
      reviewedAt: now,
      supersededAt: null,
    });
    em.assign(application, { scoreReview: outcome, scoreReviewedAt: now, scoreContestedAt: null });
    return { result: { id: application.id }, drafts: [writeDraft(target)], raise: 'SUBJECT' };
  };
  return { perform, answer: ({ id }) => context.readApplication(field, id) };
}

/** Nobody answers a contest of its own decision. */
async function assertAnother(
  em: EntityManager,
  { application, target }: LoadedApplication,
  context: WriteContext,
): Promise<void> {
  if (!application.scoreContestedAt) return;
  const before = [application.scoreRecordedBy, ...(await reviewsOf(em, application)).map((each) => each.reviewedBy)];
  if (!before.includes(context.principal.id)) return;
  const message = 'The candidate contests this score: somebody who has neither given nor reviewed it must review it.';
  throw refusedFor(message, target, context, 'ROLE_FORBIDDEN');
}
