import { type CompiledLexicons, compileLexicons } from '../compileLexicons.js';
import type { Language } from '../Lexicon.js';
import { englishLexicons } from './english/englishLexicons.js';
import { englishSets } from './english/sets.js';
import { frenchLexicons } from './french/frenchLexicons.js';
import { frenchSets } from './french/sets.js';

const written = {
  en: { lexicons: englishLexicons, sets: englishSets },
  fr: { lexicons: frenchLexicons, sets: frenchSets },
} as const;

const compiled = new Map<Language, CompiledLexicons>();

/** The lexicons of a language, compiled when they are first asked for: who screens nothing waits for nothing. */
export function lexiconsOf(language: Language): CompiledLexicons {
  const known = compiled.get(language);
  if (known) return known;
  const { lexicons, sets } = written[language];
  const now = compileLexicons(lexicons, sets);
  compiled.set(language, now);
  return now;
}
