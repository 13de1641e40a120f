import type { ScoreRecorded } from './recordScore.js';

/**
 * Says in words for the person how its score came about and what it may do about it (GDPR Art. 13(2)(f), 15(1)(h) and
 * 22(3)), with what whoever recorded it says of that.
 */
export function scoreExplanation({ origin, model, explanation }: Omit<ScoreRecorded, 'application' | 'score'>): string {
  const own = explanation === null ? '' : ` ${explanation}`;
  if (origin === 'HUMAN' || !model) return `A person gave this score.${own}`;
  return `The model "${model.name}", version "${model.version}", computed this score. It is used to select candidates only once a person has confirmed it, and you may contest it, so that another person looks at it.${own}`;
}
