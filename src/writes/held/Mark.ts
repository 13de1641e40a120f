import type { SpecialCategory } from '../../vocabulary/categories.js';

/** Where the content screen stopped an import. `start` and `end` (excluded) count UTF-16 units of the text at the place. */
export interface Mark {
  /** JSON pointer into the document. */
  readonly place: string;
  /** The coordinate that it was to be stored at: `Candidate.summary`. */
  readonly coordinate: string;
  readonly category: SpecialCategory;
  readonly start: number;
  readonly end: number;
}
