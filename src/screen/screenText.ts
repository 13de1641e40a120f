import { findingOf } from './findingOf.js';
import { isMention } from './Lexicon.js';
import { lexiconsOf } from './lexicons/lexiconsOf.js';
import { readClauses } from './readClauses.js';
import { type ReadSentence, readSentences } from './readSentences.js';
import type { ScreenedCategory, ScreenFinding } from './ScreenFinding.js';
import { readWeights, type Weights } from './Weights.js';
import { weigh } from './weigh.js';
import { trainedWeights } from './weights/trainedWeights.js';

/** The longest text that is screened, in UTF-16 units. */
export const longestScreened = 100_000;

/**
 * What the evidence must add up to, in hundredths of the logarithm of the odds. Chosen where precision and recall of the
 * validation sentences are nearest; one for each category fits them better, and others no better.
 */
const threshold = -50;

/** What it must add up to in a clause read by itself: more, as it is read without what stands beside it. */
const sure = 200;

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

/** A word that stands alone and only belongs to the subject ("infusion", "x") tells nothing of anybody: no sentence taught that. */
const isBareField = ({ sentence, matches }: ReadSentence, category: ScreenedCategory): boolean =>
  sentence.length === 1 && !matches.some((match) => match.category === category && isMention(match.role));

const findingsIn = (
  read: ReadSentence,
  above: number,
  categories?: ReadonlySet<ScreenedCategory>,
): readonly ScreenFinding[] =>
  weigh(read, weightsOf(), categories)
    .filter(({ category, score }) => score > above && !isBareField(read, category))
    .map((weighed) => findingOf(read, weighed));

/** One finding for each category, from the first to the last place. */
function spanned(findings: readonly ScreenFinding[]): readonly ScreenFinding[] {
  const byCategory = new Map<ScreenedCategory, ScreenFinding>();
  for (const { category, start, end } of findings) {
    const known = byCategory.get(category);
    byCategory.set(category, { category, start: known?.start ?? start, end });
  }
  return [...byCategory.values()];
}

/**
 * What a sentence as a whole tells, and what one of its clauses surely tells by itself: in a list of traits each takes
 * weight from the others, as sentences are seldom about two subjects.
 */
function findingsOf(read: ReadSentence): readonly ScreenFinding[] {
  const whole = findingsIn(read, threshold);
  const told = new Set(whole.map(({ category }) => category));
  const inClauses = readClauses(read, told).flatMap((clause) => findingsIn(clause, sure, clause.categories));
  return [...whole, ...spanned(inClauses)];
}

/**
 * Finds what a text says of the person in a category that is not collected, in English and French.
 *
 * Answers one finding per sentence and category, which spans all that the sentence says in it, by clauses; empty: nothing found, which
 * is no promise that nothing is there. A denial is a finding, and so is a trait of close family. Throws a RangeError if
 * the text is longer than `longestScreened`: who calls sets a bound before, and an unread text must not pass for a clean
 * one.
 */
export function screenText(text: string): readonly ScreenFinding[] {
  if (text.length > longestScreened) {
    throw new RangeError(`A text to screen must have at most ${longestScreened} characters, but got ${text.length}.`);
  }
  return readSentences(text).flatMap((read) => findingsOf(read).toSorted((a, b) => a.start - b.start));
}
