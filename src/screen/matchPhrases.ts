import type { Atom, FindAtoms, Phrase } from './compileLexicons.js';
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

const has = (wanted: ReadonlySet<Atom>, atoms: readonly Atom[]): boolean => atoms.some((atom) => wanted.has(atom));

/**
 * Finds every phrase of the lexicons in a sentence. Each word starts only the phrases that begin with it, and a gap is
 * bounded, so the work grows with the length of the sentence and no faster.
 */
export function matchPhrases(sentence: readonly Token[], findAtoms: FindAtoms): readonly Match[] {
  const atoms = sentence.map(findAtoms);
  const endOf = (elements: Phrase['elements'], element: number, at: number): number | null => {
    const wanted = elements[element];
    if (wanted === undefined) return at;
    if (wanted.atoms === null) {
      for (let skipped = 0; skipped <= wanted.width; skipped += 1) {
        const end = endOf(elements, element + 1, at + skipped);
        if (end !== null) return end;
      }
      return null;
    }
    const isHere = has(wanted.atoms, atoms[at] ?? []);
    const end = isHere ? endOf(elements, element + 1, at + 1) : null;
    return end === null && wanted.isOptional ? endOf(elements, element + 1, at) : end;
  };
  const matches: Match[] = [];
  for (const [from, starting] of atoms.entries()) {
    for (const { only, phrases } of starting) {
      if (only) matches.push({ role: 'word', category: only, from, to: from + 1 });
      for (const { role, category, elements } of phrases) {
        const to = endOf(elements, 1, from + 1);
        if (to !== null) matches.push({ role, category, from, to });
      }
    }
  }
  return matches;
}
