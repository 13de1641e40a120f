import type { Code } from '../errors/codes.js';
import { screenText } from '../screen/screenText.js';
import { categoryStates } from '../vocabulary/categories.js';
import type { Role } from '../vocabulary/roles.js';
import { RefusedWrite } from './RefusedWrite.js';

/** A free text that is to be stored. */
export interface FreeText {
  /** Where the request gave it: a coordinate of an input (`CandidateInput.summary`) or a JSON pointer of a document. */
  readonly place: string;
  /** The coordinate that it is to be stored at, which the record names: `Candidate.summary`. */
  readonly coordinate: string;
  readonly text: string;
}

/**
 * Asserts that no free text of a write says something of the person that is not collected, as far as the content screen
 * can tell (docs/content-screen.md). Pure; every write of free text calls it before anything is stored.
 *
 * @param texts each of at most `longestScreened` UTF-16 units
 * @param write the type that is written, and the caller's roles
 * @throws RefusedWrite CATEGORY_PROHIBITED or CATEGORY_UNLISTED for the first finding: its place, its category and its
 * first and last (excluded) UTF-16 unit, never the text
 */
export function assertScreened(
  texts: readonly FreeText[],
  write: { readonly type: string; readonly roles: readonly Role[] },
): void {
  for (const { place, coordinate, text } of texts) {
    const [found] = screenText(text);
    if (!found) continue;
    const { category, start, end } = found;
    const code: Code = categoryStates[category] === 'UNLISTED' ? 'CATEGORY_UNLISTED' : 'CATEGORY_PROHIBITED';
    throw new RefusedWrite({
      code,
      message: `"${place}" seems to tell of the person's ${category} from character ${start} to ${end}, which is not collected. Nothing was stored; take it out and send the rest.`,
      target: { type: write.type, coordinates: [coordinate] },
      roles: write.roles,
      facts: { place, category, start, end },
    });
  }
}
