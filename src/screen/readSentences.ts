import type { FindAtoms } from './compileLexicons.js';
import { judge } from './judge.js';
import type { Language } from './Lexicon.js';
import { languagesOf } from './languagesOf.js';
import { lexiconsOf } from './lexicons/lexiconsOf.js';
import { type Match, matchPhrases } from './matchPhrases.js';
import { sentencesOf, type Token, tokenise } from './tokenise.js';

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
