import { clausesOf } from './clausesOf.js';
import { isMention } from './Lexicon.js';
import type { Match } from './matchPhrases.js';
import type { ReadSentence } from './readSentences.js';
import type { ScreenFinding } from './ScreenFinding.js';
import type { Weighed } from './weigh.js';

/**
 * What was found in a sentence, with its place: from the first to the last clause that has a mention (one that the rules let
 * stand, else any, else a word of the field) or whose words weigh for the category; without any, the whole sentence.
 *
 * The place is what is cut out of a text that is kept without it, so it is rather too long than too short: the word that gives a
 * trait away is seldom all that tells it.
 */
export function findingOf({ sentence, matches, judged }: ReadSentence, { category, byWord }: Weighed): ScreenFinding {
  const isOwn = (match: Match): boolean => match.category === category && isMention(match.role);
  const fields = matches.filter((match) => match.category === category && match.role === 'field');
  const anchors = [judged.filter(isOwn), matches.filter(isOwn), fields].find((found) => found.length > 0) ?? [];
  const clauses = clausesOf(sentence);
  const mentioning = new Set(anchors.flatMap(({ from, to }) => [clauses[from], clauses[to - 1]]));
  const weights: number[] = [];
  for (const [at, clause] of clauses.entries()) weights[clause] = (weights[clause] ?? 0) + (byWord[at] ?? 0);
  const tells = clauses.map((clause) => mentioning.has(clause) || (weights[clause] ?? 0) > 0);
  const first = sentence[tells.indexOf(true)] ?? sentence[0];
  const last = sentence[tells.lastIndexOf(true)] ?? sentence.at(-1);
  return { category, start: first?.start ?? 0, end: last?.end ?? 0 };
}
