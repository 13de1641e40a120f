import { isWithinOneEdit } from './isWithinOneEdit.js';
import { isMention, type Lexicon, type Role, type WordSets } from './Lexicon.js';
import { lookalikes } from './lexicons/lookalikes.js';
import type { ScreenedCategory } from './ScreenFinding.js';
import { foldWord, type Shape, type Token } from './tokenise.js';

/** One word or stem of a lexicon. */
export interface Atom {
  readonly word: string;
  readonly isStem: boolean;
  /** The least that the text's spelling must show; null: any. */
  readonly shape: Exclude<Shape, 'LOWER'> | null;
  /** Those that begin with it. */
  readonly phrases: readonly Phrase[];
  /** The one category in whose mentions the word is found; null: in those of none, of several, or it is too short to tell. */
  readonly only: ScreenedCategory | null;
}

/** An atom while the lexicons are read. */
interface AtomDraft extends Atom {
  readonly phrases: Phrase[];
  only: ScreenedCategory | null;
  isOfSeveral: boolean;
  /** It is part of a mention: only what is looked for is found misspelt, as a slip must not excuse anything. */
  isMentioning: boolean;
  /** A word of a field alone may still be a slip of a word that is looked for. */
  isOfPhrase: boolean;
}

/** One element of a phrase: the atoms of which the word must be one, or a gap. */
export interface Element {
  /** null: a gap. */
  readonly atoms: ReadonlySet<Atom> | null;
  /** The most words that a gap spans. */
  readonly width: number;
  readonly isOptional: boolean;
}

interface ElementDraft extends Element {
  readonly atoms: ReadonlySet<AtomDraft> | null;
}

/** A phrase, ready to be laid on a sentence. */
export interface Phrase {
  readonly role: Role;
  readonly category: ScreenedCategory | null;
  readonly elements: readonly Element[];
}

/** Tells the atoms that a word of a text is. */
export type FindAtoms = (token: Token) => readonly Atom[];

/** The phrases of one language, by the words that they are made of. */
export interface CompiledLexicons {
  /** Creates the look-up for one text: it remembers the words that it has seen, and is dropped with the text. */
  createFinder(): FindAtoms;
}

/** A shorter word is of no category by itself. */
const shortestTelling = 4;

/** A shorter word has too many neighbours that are words themselves. */
const shortestMisspelt = 8;

/** The gaps that a phrase may have, and the most words that each spans. */
const gaps: Readonly<Record<string, number>> = { '..': 3, '...': 8 };

/** "a ~ b" is "a ... b" and "b ... a". */
const inBothOrders = (phrase: string): readonly string[] => {
  if (!phrase.includes('~')) return [phrase];
  const [one, other, ...more] = phrase.split('~');
  if (one === undefined || other === undefined) return [phrase];
  if (more.length > 0) throw new Error(`A phrase must have one "~" at most, but got "${phrase}".`);
  return [`${one} ... ${other}`, `${other} ... ${one}`];
};

/** A shorter word says too little without its ending. */
const shortestInflected = 5;

/** The forms of a word without the endings of a plural or a feminine, and with them. */
const inflectionsOf = (word: string): readonly string[] => {
  if (word.length < shortestInflected) return [];
  const bare = word.replace(/(?:es|s|e)$/, '');
  const forms = [bare, `${bare}e`, `${bare}s`, `${bare}es`, ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : [])];
  return forms.filter((form) => form !== word);
};

/** Remembers what a function answered for each text. */
const rememberedBy = <Answer>(answer: (text: string) => Answer): ((text: string) => Answer) => {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = answer(text);
    known.set(text, now);
    return now;
  };
};

/** Cuts phrases apart, and each into its elements. */
const phrasesOf = (written: string): readonly (readonly string[])[] =>
  written
    .replace(/\|\s+/g, '|')
    .split(',')
    .flatMap(inBothOrders)
    .map((phrase) => phrase.match(/\S+/g) ?? [])
    .filter((elements) => elements.length > 0);

const shapeOf = (word: string): Atom['shape'] => {
  if (!/^[A-Z]/.test(word)) return null;
  return word.length > 1 && word === word.toUpperCase() ? 'UPPER' : 'CAPITAL';
};

const hasShape = ({ shape }: Atom, token: Token): boolean =>
  shape === null || token.shape === 'UPPER' || shape === token.shape;

/**
 * Prepares the lexicons of one language. A lexicon that names a set which isn't there, or holds an empty phrase, is a
 * mistake of ours: throws.
 */
export function compileLexicons(lexicons: readonly Lexicon[], sets: WordSets): CompiledLexicons {
  const atoms = new Map<string, AtomDraft>();
  const atomFor = (written: string): AtomDraft => {
    const known = atoms.get(written);
    if (known) return known;
    const isStem = written.endsWith('*');
    const bare = isStem ? written.slice(0, -1) : written;
    const told = { word: foldWord(bare), isStem, shape: shapeOf(bare), phrases: [], only: null };
    const atom = { ...told, isOfSeveral: false, isMentioning: false, isOfPhrase: false };
    atoms.set(written, atom);
    return atom;
  };
  const atomsOfSet = rememberedBy((name: string): readonly AtomDraft[] => {
    const set = sets[name];
    if (set === undefined) throw new Error(`A lexicon must name a set that is there, but got "@${name}".`);
    return set.split(/\s+/).map(atomFor);
  });
  const readElement = (written: string): ElementDraft => {
    const width = gaps[written];
    if (width !== undefined) return { atoms: null, width, isOptional: false };
    const found = new Set<AtomDraft>();
    for (const word of written.replaceAll('?', '').split('|')) {
      if (word.startsWith('@')) for (const atom of atomsOfSet(word.slice(1))) found.add(atom);
      else if (word !== '') found.add(atomFor(word));
    }
    return { atoms: found, width: 0, isOptional: written.endsWith('?') };
  };
  /** Many phrases share an element ("@his"), which is read once. */
  const elementFor = rememberedBy(readElement);
  /** A phrase whose first element may be absent begins with its second, too. */
  const add = (role: Role, category: ScreenedCategory | null, elements: readonly ElementDraft[]): void => {
    const [first, ...more] = elements;
    if (!first?.atoms)
      throw new Error(
        `A phrase must begin with a word, but got one of ${elements.length} elements in ${category} ${role}.`,
      );
    const phrase = { role, category, elements };
    for (const atom of first.atoms) atom.phrases.push(phrase);
    if (first.isOptional) add(role, category, more);
  };
  for (const { category, phrases } of lexicons) {
    const seen = { mention: new Set<Element>(), other: new Set<Element>() };
    for (const [role, written] of Object.entries(phrases) as readonly [Role, string][]) {
      for (const phrase of phrasesOf(written)) {
        const elements = phrase.map(elementFor);
        add(role, category, elements);
        if (role === 'field') continue;
        const seenHere = seen[isMention(role) ? 'mention' : 'other'];
        for (const element of elements) {
          if (element.atoms === null || seenHere.has(element)) continue;
          seenHere.add(element);
          for (const atom of element.atoms) noteUse(atom, isMention(role), category);
        }
      }
    }
  }
  return { createFinder: prepareFinder([...atoms.values()]) };
}

/** Notes that an atom is part of a phrase that is not of a field alone. */
function noteUse(atom: AtomDraft, inMention: boolean, category: ScreenedCategory | null): void {
  atom.isOfPhrase = true;
  if (!inMention) return;
  atom.isMentioning = true;
  if (category === null || atom.isOfSeveral || atom.word.length < shortestTelling) return;
  atom.isOfSeveral = atom.only !== null && atom.only !== category;
  atom.only = atom.isOfSeveral ? null : category;
}

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

/** Prepares the look-up of a word's atoms: exact words, stems by the word's beginnings, and else one slip of spelling. */
function prepareFinder(atoms: readonly AtomDraft[]): () => FindAtoms {
  const exact = Map.groupBy(
    atoms.filter(({ isStem }) => !isStem),
    ({ word }) => word,
  );
  const stems = Map.groupBy(
    atoms.filter(({ isStem }) => isStem),
    ({ word }) => word,
  );
  const long = Map.groupBy(
    atoms.filter(
      ({ word, isStem, shape, isMentioning }) =>
        isMentioning && word.length >= shortestMisspelt - (isStem ? 1 : 0) && shape === null,
    ),
    ({ word }) => word.slice(0, 1),
  );
  const atomsOf = (word: string): AtomDraft[] => {
    const found = [...(exact.get(word) ?? [])];
    for (let length = 1; length <= word.length; length += 1) found.push(...(stems.get(word.slice(0, length)) ?? []));
    return found;
  };
  const find = ({ word }: Token): readonly Atom[] => {
    const found = atomsOf(word);
    if (found.some(({ isOfPhrase }) => isOfPhrase)) return found;
    const inflected = inflectionsOf(word).flatMap((form) => exact.get(form) ?? []);
    if (inflected.some(({ isMentioning }) => isMentioning))
      return [...found, ...inflected.filter(({ isMentioning }) => isMentioning)];
    if (word.length < shortestMisspelt - 1 || lookalikes.has(word)) return found;
    const near = long.get(word.slice(0, 1)) ?? [];
    const meant = near
      .filter((atom) => isWithinOneEdit(word, atom.word, atom.isStem))
      .flatMap((atom) => atomsOf(atom.word));
    // With the word that is looked for, what its field says of it.
    return unique([...found, ...meant.filter(({ isMentioning, isOfPhrase }) => isMentioning || !isOfPhrase)]);
  };
  return () => {
    const known = new Map<string, readonly Atom[]>();
    return (token) => {
      const atoms = known.get(token.word) ?? find(token);
      known.set(token.word, atoms);
      return atoms.some(({ shape }) => shape !== null) ? atoms.filter((atom) => hasShape(atom, token)) : atoms;
    };
  };
}
