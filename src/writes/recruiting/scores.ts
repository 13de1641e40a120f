import type { InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Application } from '../../storage/entities/Application.js';
import { ScoreReview } from '../../storage/entities/ScoreReview.js';

type Row = InferEntity<typeof Application>;

/** Says whether an application holds a score that no person gave, or of which nobody knows who did. */
export const holdsAutomatedScore = ({ score, scoreOrigin }: Pick<Row, 'score' | 'scoreOrigin'>): boolean =>
  score !== null && score !== undefined && scoreOrigin !== 'HUMAN';

type Review = InferEntity<typeof ScoreReview>;

/** Every review of an application's scores. */
export const reviewsOf = (em: EntityManager, { tenant, id }: Pick<Row, 'tenant' | 'id'>): Promise<Review[]> =>
  em.find(ScoreReview, { tenant, application: id });

/** Returns the review of the score that an application holds now; null: there is none, or it was superseded. */
export async function standingReview(
  em: EntityManager,
  application: Pick<Row, 'tenant' | 'id'>,
): Promise<Review | null> {
  return (await reviewsOf(em, application)).find(({ supersededAt }) => !supersededAt) ?? null;
}

/** Takes the review that stands out of force: what it was of is no longer so. */
export async function supersedeReview(em: EntityManager, application: Row, now: Date): Promise<void> {
  const standing = await standingReview(em, application);
  if (standing) em.assign(standing, { supersededAt: now });
  em.assign(application, { scoreReview: null, scoreReviewedAt: null });
}
