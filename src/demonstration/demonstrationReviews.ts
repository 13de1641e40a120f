import type { DemonstrationClock } from './DemonstrationClock.js';
import type { ApplicationRow, DecisionContestRow, ScoreReviewRow } from './DemonstrationRows.js';
import { demonstrationId } from './demonstrationId.js';
import type { DemonstrationSubject } from './demonstrationSubject.js';

/** Where a score comes from, and what people made of it. */
export interface DemonstrationScore {
  readonly of: Omit<ApplicationRow, Exclude<keyof ApplicationRow, `score_${string}`>>;
  readonly reviews: readonly ScoreReviewRow[];
  readonly contests: readonly DecisionContestRow[];
}

const unreviewed = {
  ...{ score_model: null, score_model_version: null, score_explanation: null, score_recorded_by: null },
  ...{ score_review: null, score_reviewed_at: null, score_contested_at: null },
} as const;

/**
 * Whoever recruits in the demonstration scores by hand, but for one score of the first person: a model gave it, one
 * person confirmed it, the candidate contested it, and another person looked at it again.
 */
export function demonstrationScore(
  { tenant, index, state }: DemonstrationSubject,
  { application, isScored }: { readonly application: string; readonly isScored: boolean },
  clock: DemonstrationClock,
): DemonstrationScore {
  const number = 1;
  const isModels =
    state === 'EVERYTHING_VALID' && application === demonstrationId(tenant, 'application', index, number);
  if (!isModels) return { of: { score_origin: isScored ? 'HUMAN' : null, ...unreviewed }, reviews: [], contests: [] };
  const [first, contested, second] = [clock.before(6, 9 * 60), clock.before(5, 9 * 60), clock.before(4, 9 * 60)];
  const review = (nth: number, reviewer: string, at: string, because: string): ScoreReviewRow => ({
    ...{ tenant, application, id: demonstrationId(tenant, 'score_review', index, number, nth) },
    ...{ outcome: 'CONFIRMED', because, reviewed_by: reviewer, reviewed_at: at },
    superseded_at: nth === 0 ? contested : null,
  });
  return {
    of: {
      ...{ score_origin: 'AUTOMATED', score_model: 'Profile match', score_model_version: '2.3' },
      score_explanation:
        'The model "Profile match", version "2.3", computed this score from the experience and the skills in your profile, which it compares with those that the vacancy asks for.',
      ...{
        score_recorded_by: 'demo-ats',
        score_review: 'CONFIRMED',
        score_reviewed_at: second,
        score_contested_at: null,
      },
    },
    reviews: [
      review(0, 'demo-recruiter', first, 'The experience asked for is in the profile.'),
      review(1, 'demo-manager', second, 'Read the whole profile again, the training too: the same result.'),
    ],
    contests: [
      {
        ...{ tenant, application, id: demonstrationId(tenant, 'decision_contest', index, number) },
        ...{ because: 'My training of last year was not counted.', contested_at: contested },
      },
    ],
  };
}
