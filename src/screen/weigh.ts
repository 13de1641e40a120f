import { mentionEvidence, wordEvidence } from './evidenceOf.js';
import type { Match } from './matchPhrases.js';
import { type ScreenedCategory, screenedCategories } from './ScreenFinding.js';
import type { Token } from './tokenise.js';
import type { Weights } from './Weights.js';

/** What the evidence of a sentence adds up to for one category. */
export interface Weighed {
  readonly category: ScreenedCategory;
  readonly score: number;
  /** What each word adds by itself. */
  readonly byWord: readonly number[];
}

/** Adds up the evidence of a sentence for every category. The same for the same sentence; linear in its length. */
export function weigh(
  sentence: readonly Token[],
  found: { readonly matches: readonly Match[]; readonly judged: readonly Match[] },
  weights: Weights,
): readonly Weighed[] {
  const words = wordEvidence(sentence).map((names) =>
    names.flatMap((name) => {
      const known = weights.own(name);
      return known ? [known] : [];
    }),
  );
  return screenedCategories.map((category, place) => {
    const byWord = words.map((known) => known.reduce((sum, byCategory) => sum + (byCategory[place] ?? 0), 0));
    const { shared, own } = mentionEvidence(sentence, category, found);
    const ofMentions =
      shared.reduce((sum, name) => sum + weights.shared(name), 0) +
      own.reduce((sum, name) => sum + (weights.own(name)?.[place] ?? 0), 0);
    return { category, score: ofMentions + byWord.reduce((sum, each) => sum + each, 0), byWord };
  });
}
