import { judge } from './judge.js';
import { languagesOf } from './languagesOf.js';
import { lexiconsOf } from './lexicons/lexiconsOf.js';
import { type Match, matchPhrases } from './matchPhrases.js';
import type { ScreenFinding } from './ScreenFinding.js';
import { sentencesOf, type Token, tokenise } from './tokenise.js';

/** The longest text that is screened, in UTF-16 units. */
export const longestScreened = 100_000;

const findingOf = (sentence: readonly Token[], { category, from, to }: Match): readonly ScreenFinding[] => {
  const first = sentence[from];
  const last = sentence[to - 1];
  return category === null || !first || !last ? [] : [{ category, start: first.start, end: last.end }];
};

/** Keeps, of findings that overlap, the longest. */
const withoutOverlaps = (findings: readonly ScreenFinding[]): readonly ScreenFinding[] => {
  const kept: ScreenFinding[] = [];
  for (const finding of [...findings].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some(({ start, end }) => start < finding.end && finding.start < end)) kept.push(finding);
  }
  return kept;
};

/** Makes one finding of all that a sentence says in a category, and orders them by place. */
const joinCategories = (findings: readonly ScreenFinding[]): readonly ScreenFinding[] =>
  [...Map.groupBy(findings, ({ category }) => category)]
    .map(([category, parts]) => ({
      category,
      start: Math.min(...parts.map(({ start }) => start)),
      end: Math.max(...parts.map(({ end }) => end)),
    }))
    .sort((a, b) => a.start - b.start);

/**
 * Finds what a text says of the person in a category that is not collected, in English and French.
 *
 * Answers one finding per sentence and category, which spans all that the sentence says in it; empty: nothing found, which
 * is no promise that nothing is there. A denial is a finding, and so is a trait of close family. Throws a RangeError if
 * the text is longer than `longestScreened`: who calls sets a bound before, and an unread text must not pass for a clean
 * one.
 */
export function screenText(text: string): readonly ScreenFinding[] {
  if (text.length > longestScreened) {
    throw new RangeError(`A text to screen must have at most ${longestScreened} characters, but got ${text.length}.`);
  }
  const finders = { en: lexiconsOf.en.createFinder(), fr: lexiconsOf.fr.createFinder() };
  return sentencesOf(tokenise(text)).flatMap((sentence) => {
    const matches = languagesOf(sentence).flatMap((language) =>
      matchPhrases(sentence, lexiconsOf[language].beginning, finders[language]),
    );
    return joinCategories(withoutOverlaps(judge(sentence, matches).flatMap((match) => findingOf(sentence, match))));
  });
}
