import type { Language } from '../../../src/screen/Lexicon.js';
import type { ScreenedCategory } from '../../../src/screen/ScreenFinding.js';

/** A labelled sentence: the category that it says something in, or null, and where. */
export interface Labelled {
  readonly text: string;
  readonly language: Language;
  readonly category: ScreenedCategory | null;
  readonly range: readonly [number, number] | null;
}

/** A text with all that it tells: nothing, or something in one or more categories. */
export interface Told {
  readonly text: string;
  readonly tells: readonly { readonly category: ScreenedCategory; readonly range: readonly [number, number] }[];
}

export const toldOf = ({ text, category, range }: Labelled): Told => ({
  text,
  tells: category === null || range === null ? [] : [{ category, range }],
});
