import { mentionEvidence, wordEvidence } from './evidenceOf.js';
import type { ReadSentence } from './readSentences.js';
import { type ScreenedCategory, screenedCategories } from './ScreenFinding.js';
import type { Weights } from './Weights.js';

const every: ReadonlySet<ScreenedCategory> = new Set(screenedCategories);

/** What the evidence of a sentence adds up to for one category. */
export interface Weighed {
  readonly category: ScreenedCategory;
  readonly score: number;
  /** What each word adds by itself. */
  readonly byWord: readonly number[];
}

/** Adds up the evidence of a sentence for every category, or some. The same for the same sentence; linear in its length. */
export function weigh(
  { sentence, ...found }: ReadSentence,
  weights: Weights,
  categories: ReadonlySet<ScreenedCategory> = every,
): readonly Weighed[] {
  const words = wordEvidence(sentence).map((names) =>
    names.flatMap((name) => {
      const known = weights.own(name);
      return known ? [known] : [];
    }),
  );
  return screenedCategories.flatMap((category, place) => {
    if (!categories.has(category)) return [];
    const byWord = words.map((known) => known.reduce((sum, byCategory) => sum + (byCategory[place] ?? 0), 0));
    const { shared, own } = mentionEvidence(sentence, category, found);
    const ofMentions =
      shared.reduce((sum, name) => sum + weights.shared(name), 0) +
      own.reduce((sum, name) => sum + (weights.own(name)?.[place] ?? 0), 0);
    return [{ category, score: ofMentions + byWord.reduce((sum, each) => sum + each, 0), byWord }];
  });
}
