import { clausesOf } from './clausesOf.js';
import { judge } from './judge.js';
import type { ReadSentence } from './readSentences.js';

/** Each clause of a sentence as a sentence of its own, with the phrases that lie within it; none where there is only one. */
export function readClauses({ sentence, matches }: ReadSentence): readonly ReadSentence[] {
  const clauses = clausesOf(sentence);
  const last = clauses.at(-1) ?? 0;
  if (last === 0) return [];
  return Array.from({ length: last + 1 }, (_, clause) => {
    const [from, to] = [clauses.indexOf(clause), clauses.lastIndexOf(clause) + 1];
    const words = sentence.slice(from, to);
    const inside = matches.flatMap((match) =>
      match.from >= from && match.to <= to ? [{ ...match, from: match.from - from, to: match.to - from }] : [],
    );
    return { sentence: words, matches: inside, judged: judge(words, inside) };
  });
}
