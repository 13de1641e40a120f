/** How a word is written: `UPPER` and `Capital` matter to acronyms and names of parties. */
export type Shape = 'UPPER' | 'CAPITAL' | 'LOWER';

/** What stands between a word and the one before it. */
export type Break = 'NONE' | 'COMMA' | 'SENTENCE';

/** One word of a text. */
export interface Token {
  /** Lower case, without accents, ligatures and invisible characters. */
  readonly word: string;
  readonly shape: Shape;
  /** The strongest mark between this word and the one before it. */
  readonly before: Break;
  readonly start: number;
  readonly end: number;
}

/** Nothing in a lexicon is longer, so the rest of a longer word can't matter. */
const longestWord = 40;

/** Letters that decomposition leaves alone. */
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };

/** Folds a word to the form that lexicons are written in: "Œdème" and "oedeme" are one. */
export const foldWord = (word: string): string =>
  /^[A-Za-z0-9]*$/.test(word) ? word.toLowerCase().slice(0, longestWord) : foldLetters(word);

const foldLetters = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[œæßøł]/g, (letter) => ligatures[letter] ?? letter)
    .slice(0, longestWord);

const shapeOf = (word: string): Shape => {
  if (word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word)) return 'UPPER';
  return /^\p{Lu}/u.test(word) ? 'CAPITAL' : 'LOWER';
};

/** A dotted acronym ("C.G.T."), or a run of letters and digits. No alternative can take back what it read: linear. */
const wordPattern = /(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}\p{Lu}?(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}\p{Cf}]+/gu;

/** Words after which a full stop ends no sentence. */
const abbreviations = new Set(
  'mr mrs ms dr st prof no m mme mlle me approx dept env etc cf vs art e g i n ref'.split(' '),
);

const breakBetween = (marks: string, wordBefore: string): Break => {
  if (/[!?;\n•|…]/.test(marks) || (/\.\s/.test(marks) && !abbreviations.has(wordBefore))) return 'SENTENCE';
  return /[,:()[\]–—/]|\s-|-\s/.test(marks) ? 'COMMA' : 'NONE';
};

/** Cuts a text into words. Apostrophes and hyphens part words: "l'asthme" is "l" and "asthme". */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let last = '';
  for (const { 0: raw, index } of text.matchAll(wordPattern)) {
    const written = raw.replaceAll('.', '');
    const word = foldWord(written);
    if (word === '') continue;
    tokens.push({
      word,
      shape: shapeOf(written),
      before: breakBetween(text.slice(end, index), last),
      start: index,
      end: index + raw.length,
    });
    end = index + raw.length;
    last = word;
  }
  return tokens;
}

/** A longer sentence is cut, so that what is done per sentence has a bound. */
const longestSentence = 100;

/** Cuts the words of a text into sentences. */
export function sentencesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  for (const token of tokens) {
    const current = sentences.at(-1);
    if (current === undefined || current.length === longestSentence || token.before === 'SENTENCE')
      sentences.push([token]);
    else current.push(token);
  }
  return sentences;
}
