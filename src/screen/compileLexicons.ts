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
}

/** One element of a phrase: the atoms of which the word must be one, or a gap. */
export interface Element {
  /** null: a gap. */
  readonly atoms: ReadonlySet<Atom> | null;
  /** The most words that a gap spans. */
  readonly width: number;
  readonly isOptional: boolean;
}

/** A phrase, ready to be laid on a sentence. */
export interface Phrase {
  readonly role: Role;
  readonly category: ScreenedCategory | null;
  readonly elements: readonly Element[];
}

/** Tells the atoms that a word of a text is. */
export type FindAtoms = (token: Token) => readonly Atom[];

/** The phrases of one language and the words that they are made of. */
export interface CompiledLexicons {
  /** The phrases that begin with an atom. */
  readonly beginning: ReadonlyMap<Atom, readonly Phrase[]>;
  /** The one category in which a word is part of a mention. */
  readonly vocabulary: ReadonlyMap<Atom, ScreenedCategory>;
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
  const atoms = new Map<string, Atom>();
  const atomFor = (written: string): Atom => {
    const known = atoms.get(written);
    if (known) return known;
    const isStem = written.endsWith('*');
    const bare = isStem ? written.slice(0, -1) : written;
    const atom = { word: foldWord(bare), isStem, shape: shapeOf(bare) };
    atoms.set(written, atom);
    return atom;
  };
  const atomsOfSet = rememberedBy((name: string): readonly Atom[] => {
    const set = sets[name];
    if (set === undefined) throw new Error(`A lexicon must name a set that is there, but got "@${name}".`);
    return set.split(/\s+/).map(atomFor);
  });
  const readElement = (written: string): Element => {
    const width = gaps[written];
    if (width !== undefined) return { atoms: null, width, isOptional: false };
    const found = new Set<Atom>();
    for (const word of written.replaceAll('?', '').split('|')) {
      if (word.startsWith('@')) for (const atom of atomsOfSet(word.slice(1))) found.add(atom);
      else if (word !== '') found.add(atomFor(word));
    }
    return { atoms: found, width: 0, isOptional: written.endsWith('?') };
  };
  /** Many phrases share an element ("@his"), which is read once. */
  const elementFor = rememberedBy(readElement);
  const beginning = new Map<Atom, Phrase[]>();
  const categories = new Map<Atom, Set<ScreenedCategory>>();
  /** Only what is looked for is found misspelt: a slip must not excuse anything. */
  const mentioning = new Set<Atom>();
  /** A word of a field alone may still be a slip of a word that is looked for. */
  const ofPhrases = new Set<Atom>();
  /** A phrase whose first element may be absent begins with its second, too. */
  const add = (phrase: Phrase): void => {
    const [first, ...more] = phrase.elements;
    if (!first?.atoms)
      throw new Error(
        `A phrase must begin with a word, but got one of ${phrase.elements.length} elements in ${phrase.category} ${phrase.role}.`,
      );
    for (const atom of first.atoms) {
      const known = beginning.get(atom);
      if (known) known.push(phrase);
      else beginning.set(atom, [phrase]);
    }
    if (first.isOptional) add({ ...phrase, elements: more });
  };
  for (const { category, phrases } of lexicons) {
    const seen = { mention: new Set<Element>(), other: new Set<Element>() };
    for (const [role, written] of Object.entries(phrases) as readonly [Role, string][]) {
      for (const phrase of phrasesOf(written)) {
        const elements = phrase.map(elementFor);
        add({ role, category, elements });
        if (role === 'field') continue;
        const seenHere = seen[isMention(role) ? 'mention' : 'other'];
        for (const element of elements) {
          if (element.atoms === null || seenHere.has(element)) continue;
          seenHere.add(element);
          for (const atom of element.atoms) {
            ofPhrases.add(atom);
            if (!isMention(role)) continue;
            mentioning.add(atom);
            if (category !== null) categories.set(atom, (categories.get(atom) ?? new Set()).add(category));
          }
        }
      }
    }
  }
  const vocabulary = new Map(
    [...categories].flatMap(([atom, [only, ...more]]) =>
      only && more.length === 0 && atom.word.length >= shortestTelling ? [[atom, only] as const] : [],
    ),
  );
  return { beginning, vocabulary, createFinder: prepareFinder([...atoms.values()], mentioning, ofPhrases) };
}

/** Prepares the look-up of a word's atoms: exact words, stems by the word's beginnings, and else one slip of spelling. */
function prepareFinder(
  atoms: readonly Atom[],
  mentioning: ReadonlySet<Atom>,
  ofPhrases: ReadonlySet<Atom>,
): () => FindAtoms {
  const exact = Map.groupBy(
    atoms.filter(({ isStem }) => !isStem),
    ({ word }) => word,
  );
  const stems = Map.groupBy(
    atoms.filter(({ isStem }) => isStem),
    ({ word }) => word,
  );
  const long = Map.groupBy(
    [...mentioning].filter(
      ({ word, isStem, shape }) => word.length >= shortestMisspelt - (isStem ? 1 : 0) && shape === null,
    ),
    ({ word }) => word.slice(0, 1),
  );
  const find = ({ word }: Token): readonly Atom[] => {
    const found = [...(exact.get(word) ?? [])];
    for (let length = 1; length <= word.length; length += 1) found.push(...(stems.get(word.slice(0, length)) ?? []));
    if (found.some((atom) => ofPhrases.has(atom))) return found;
    const inflected = inflectionsOf(word).flatMap((form) => exact.get(form) ?? []);
    if (inflected.some((atom) => mentioning.has(atom)))
      return [...found, ...inflected.filter((atom) => mentioning.has(atom))];
    if (word.length < shortestMisspelt - 1 || lookalikes.has(word)) return found;
    const near = long.get(word.slice(0, 1)) ?? [];
    return [...found, ...near.filter((atom) => isWithinOneEdit(word, atom.word, atom.isStem))];
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
