import type { FindAtoms } from './compileLexicons.js';
import { judge } from './judge.js';
import { isMention, type Language } from './Lexicon.js';
import { languagesOf } from './languagesOf.js';
import { lexiconsOf } from './lexicons/lexiconsOf.js';
import { type Match, matchPhrases } from './matchPhrases.js';
import type { ScreenedCategory, ScreenFinding } from './ScreenFinding.js';
import { sentencesOf, type Token, tokenise } from './tokenise.js';
import { readWeights, type Weights } from './Weights.js';
import { heaviest, type Weighed, weigh } from './weigh.js';
import { trainedWeights } from './weights/trainedWeights.js';

/** The longest text that is screened, in UTF-16 units. */
export const longestScreened = 100_000;

/**
 * What the evidence must add up to, in hundredths of the logarithm of the odds. Chosen where precision and recall of the
 * validation sentences are nearest; one for each category fits them better, and others no better.
 */
const threshold = -125;

let weights: Weights | undefined;

/** The weights, read when they are first asked for. */
const weightsOf = (): Weights => {
  weights ??= readWeights(trainedWeights);
  return weights;
};

/** Reads the lexicons and weights, some tenths of a second, so that no text has to wait for them. */
export function readyScreen(): void {
  weightsOf();
  for (const language of ['en', 'fr'] as const) lexiconsOf(language);
}

/** A sentence with the phrases found in it, and those that the rules let stand. */
export interface ReadSentence {
  readonly sentence: readonly Token[];
  readonly matches: readonly Match[];
  readonly judged: readonly Match[];
}

/** Cuts a text into sentences and lays the lexicons on each. */
export function readSentences(text: string): readonly ReadSentence[] {
  const finders = new Map<Language, FindAtoms>();
  const finderOf = (language: Language): FindAtoms => {
    const finder = finders.get(language) ?? lexiconsOf(language).createFinder();
    finders.set(language, finder);
    return finder;
  };
  return sentencesOf(tokenise(text)).map((sentence) => {
    const matches = languagesOf(sentence).flatMap((language) => matchPhrases(sentence, finderOf(language)));
    return { sentence, matches, judged: judge(sentence, matches) };
  });
}

/**
 * A finding spans the mentions that the rules let stand, else every mention, else the words of the field and those that weigh
 * most.
 */
function findingOf({ sentence, matches, judged }: ReadSentence, { category, byWord }: Weighed): ScreenFinding {
  const isOwn = (match: Match): boolean => match.category === category && isMention(match.role);
  const mentions = judged.some(isOwn) ? judged.filter(isOwn) : matches.filter(isOwn);
  const fields = matches.filter((match) => match.category === category && match.role === 'field');
  const spans = mentions.length > 0 ? mentions : [...fields, heaviest(byWord)];
  const start = sentence[Math.min(...spans.map(({ from }) => from))]?.start ?? 0;
  const end = sentence[Math.max(...spans.map(({ to }) => to)) - 1]?.end ?? 0;
  return { category, start, end };
}

/** A word that stands alone and only belongs to the subject ("infusion", "x") tells nothing of anybody: no sentence taught that. */
const isBareField = ({ sentence, matches }: ReadSentence, category: ScreenedCategory): boolean =>
  sentence.length === 1 && !matches.some((match) => match.category === category && isMention(match.role));

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
  return readSentences(text).flatMap((read) =>
    weigh(read.sentence, read, weightsOf())
      .filter(({ category, score }) => score > threshold && !isBareField(read, category))
      .map((weighed) => findingOf(read, weighed))
      .sort((a, b) => a.start - b.start),
  );
}
