import { type CompiledLexicons, compileLexicons } from '../compileLexicons.js';
import type { Language } from '../Lexicon.js';
import { englishLexicons } from './english/englishLexicons.js';
import { englishSets } from './english/sets.js';
import { frenchLexicons } from './french/frenchLexicons.js';
import { frenchSets } from './french/sets.js';

/** The lexicons of each language, compiled once. */
export const lexiconsOf: Readonly<Record<Language, CompiledLexicons>> = {
  en: compileLexicons(englishLexicons, englishSets),
  fr: compileLexicons(frenchLexicons, frenchSets),
};
