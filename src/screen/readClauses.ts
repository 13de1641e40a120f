import { clausesOf } from './clausesOf.js';
import { judge } from './judge.js';
import { isMention } from './Lexicon.js';
import type { Match } from './matchPhrases.js';
import type { ReadSentence } from './readSentences.js';
import type { ScreenedCategory } from './ScreenFinding.js';

/** A clause read as a sentence of its own. */
export interface ReadClause extends ReadSentence {
  /** Of which a mention or a word of the field lies in it: it tells of no other by itself. */
  readonly categories: ReadonlySet<ScreenedCategory>;
}

/**
 * Each clause of a sentence in which a category is mentioned that `told` has not, with the phrases that lie within it; none
 * where there is only one clause.
 */
export function readClauses(
  { sentence, matches }: ReadSentence,
  told: ReadonlySet<ScreenedCategory>,
): readonly ReadClause[] {
  const clauses = clausesOf(sentence);
  const begins: number[] = [];
  for (const [at, clause] of clauses.entries()) begins[clause] ??= at;
  if (begins.length < 2) return [];
  const inside = begins.map((): Match[] => []);
  for (const match of matches) {
    const clause = clauses[match.from] ?? 0;
    const begin = begins[clause] ?? 0;
    if (clauses[match.to - 1] === clause)
      inside[clause]?.push({ ...match, from: match.from - begin, to: match.to - begin });
  }
  return inside.flatMap((found, clause) => {
    const categories = new Set(found.flatMap((match) => telling(match, told)));
    if (categories.size === 0) return [];
    const words = sentence.slice(begins[clause], begins[clause + 1]);
    return [{ sentence: words, matches: found, judged: judge(words, found), categories }];
  });
}

const telling = ({ category, role }: Match, told: ReadonlySet<ScreenedCategory>): readonly ScreenedCategory[] =>
  category !== null && !told.has(category) && (isMention(role) || role === 'field') ? [category] : [];
