import type { CompiledLexicons, Phrase } from './compileLexicons.js';
import type { Role } from './Lexicon.js';
import type { ScreenedCategory } from './ScreenFinding.js';
import type { Token } from './tokenise.js';

/** A phrase found in a sentence, from one word to another (excluded). */
export interface Match {
  readonly role: Role;
  readonly category: ScreenedCategory | null;
  readonly from: number;
  readonly to: number;
}

/** The most words that a gap in a phrase spans. */
const widestGap = 3;

/**
 * Finds every phrase of the lexicons in a sentence. Each word starts only the phrases that begin with it, and a gap is
 * bounded, so the work grows with the length of the sentence and no faster.
 */
export function matchPhrases(sentence: readonly Token[], { beginning, atomsOf }: CompiledLexicons): readonly Match[] {
  const atoms = sentence.map(atomsOf);
  const endOf = (elements: Phrase['elements'], element: number, at: number): number | null => {
    const wanted = elements[element];
    if (wanted === undefined) return at;
    if (wanted.atoms === null) {
      for (let skipped = 0; skipped <= widestGap; skipped += 1) {
        const end = endOf(elements, element + 1, at + skipped);
        if (end !== null) return end;
      }
      return null;
    }
    const isHere = (atoms[at] ?? []).some((atom) => wanted.atoms?.has(atom));
    const end = isHere ? endOf(elements, element + 1, at + 1) : null;
    return end === null && wanted.isOptional ? endOf(elements, element + 1, at) : end;
  };
  return atoms.flatMap((starting, from) => {
    const phrases = new Set(starting.flatMap((atom) => beginning.get(atom) ?? []));
    return [...phrases].flatMap(({ role, category, elements }) => {
      const to = endOf(elements, 1, from + 1);
      return to === null ? [] : [{ role, category, from, to }];
    });
  });
}
