import type { ScreenedCategory } from './ScreenFinding.js';

/** A language that the screen reads. */
export type Language = 'en' | 'fr';

/**
 * What a phrase does in a sentence.
 *
 * Of a category:
 * - `statement` says it by itself ("was convicted"), unless somebody else is spoken of;
 * - `trait` is a word for a person ("diabetic") and says it unless its clause is about work or somebody else;
 * - `topic` is the thing ("diabetes"): work or somebody else excuses it from anywhere earlier in the sentence;
 * - `hint` says it only straight after a link ("is", "suffers from"), as the word has other meanings too ("depressed");
 * - `field` is a word of the subject, told of whomever and whatever: it tells only with what stands around it;
 * - `mask` takes the words out: a figure of speech, a product, a place ("colour-blind casting").
 *
 * Of a language, whatever the category:
 * - `person` is whom the file is about, or close family;
 * - `link` ties a trait to its subject;
 * - `other` is somebody else ("patients"); `work` is what one does with a subject ("thesis on", "sold"); `job` is an
 *   occupation, which excuses a trait that it is about ("nurse in diabetes care");
 * - `word` is a single word that only phrases of one category are made of; no lexicon names one;
 * - `head` follows a trait and makes it a subject of work ("diabetes nurse").
 */
export type Role =
  | 'statement'
  | 'trait'
  | 'topic'
  | 'hint'
  | 'field'
  | 'mask'
  | 'person'
  | 'link'
  | 'other'
  | 'work'
  | 'job'
  | 'head'
  | 'word';

/** Whether a phrase of the role may be a finding. */
export const isMention = (role: Role): boolean =>
  role === 'statement' || role === 'trait' || role === 'topic' || role === 'hint';

/**
 * The phrases of one category (null: of all) in one language. Phrases are parted by commas, the elements of a
 * phrase by white space. An element is one or more words parted by `|`, after which the line may end; a word that ends in `*` is a stem; an element that ends
 * in `?` may be absent; `@name` stands for the words of a set; `..` for up to three words whatever,
 * `...` for up to eight; `a ~ b` is `a ... b` or `b ... a`. Words are written as
 * `foldWord` folds them; one that begins with a capital, or is all capitals, is found only if the text writes it so.
 */
export interface Lexicon {
  readonly category: ScreenedCategory | null;
  readonly phrases: Readonly<Partial<Record<Role, string>>>;
}

/** Named sets of words that phrases of a language may use as `@name`. */
export type WordSets = Readonly<Record<string, string>>;
