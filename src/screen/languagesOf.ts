import type { Language } from './Lexicon.js';
import type { Token } from './tokenise.js';

const english = new Set(
  `a the of and to in is was with for on at by from he she his her him my i they their we our it its as an has had have been
  be are were not no never but who which that this or if when after before since until during about into over also only
  both all any more than then says said told would could should did does do don didn doesn isn wasn won his herself himself
  himself former member candidate applicant work worked works since until because took holds left while them there their your you note interviewer lives mr ms mrs s t`.split(
    /\s+/,
  ),
);
const french = new Set(
  `le la les un une des du de et est a au aux en dans par pour sur avec sans il elle ils elles je j l d qu que qui son sa
  ses leur mon ma mes nous on ce cette ces ne n pas plus jamais mais ou donc car si comme depuis chez apres avant etait
  ete sont suis ai ont avait sera serait se y c m mme monsieur madame dont lors aussi tres deux trois ans ancien ancienne
  travaille fait dit selon entre vers sous`.split(/\s+/),
);

const count = (sentence: readonly Token[], words: ReadonlySet<string>): number =>
  sentence.filter(({ word }) => words.has(word)).length;

/** Tells a sentence's language by its small words. A sentence that doesn't tell, such as a single word, is read as both. */
export function languagesOf(sentence: readonly Token[]): readonly Language[] {
  const more = count(sentence, english) - count(sentence, french);
  if (more === 0) return ['en', 'fr'];
  return more > 0 ? ['en'] : ['fr'];
}
