import type { ScreenFinding } from '../../screen/ScreenFinding.js';
import { screenText } from '../../screen/screenText.js';
import type { FreeText } from '../assertScreened.js';
import type { Mark } from './Mark.js';

/** Of a text that the screen finds fault with again and again, everything is marked: two rounds do for nearly all. */
const mostRounds = 4;

/**
 * Marks all that the content screen finds in free texts. What it finds only once a finding is out of the way is marked as
 * well, so that nothing is found in what is left. Pure; empty: nothing was found.
 */
export const markTexts = (texts: readonly FreeText[]): readonly Mark[] =>
  texts.flatMap(({ place, coordinate, text }) =>
    findAll(text)
      .sort((a, b) => a.start - b.start)
      .map(({ category, start, end }) => ({ place, coordinate, category, start, end })),
  );

function findAll(text: string): ScreenFinding[] {
  const found: ScreenFinding[] = [];
  let left = text;
  for (let round = 0; round < mostRounds; round++) {
    const findings = screenText(left);
    if (findings.length === 0) return found;
    found.push(...findings);
    for (const { start, end } of findings) left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
  }
  const [first] = found;
  return first ? [{ category: first.category, start: 0, end: text.length }] : found;
}
