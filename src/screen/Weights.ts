import { screenedCategories } from './ScreenFinding.js';

/** A weight per category, in the order of `screenedCategories`. */
export type CategoryWeights = readonly number[];

/** What each piece of evidence weighs for a finding; the unit is a hundredth of the logarithm of the odds. */
export interface Weights {
  /** Evidence that means the same in every category; 0: unknown. */
  shared(name: string): number;
  /** Evidence of words and roles, by category; undefined: unknown. */
  own(name: string): CategoryWeights | undefined;
}

const categoryWeights = (written: string): CategoryWeights => {
  const byCategory = screenedCategories.map(() => 0);
  for (const pair of written.split(' ')) {
    const [place, weight] = pair.split('=').map(Number);
    byCategory[place ?? 0] = weight ?? 0;
  }
  return byCategory;
};

/** The lines of one part: a name, a tab, what it weighs. */
const linesOf = (part: string): Map<string, string> => {
  const lines = new Map<string, string>();
  for (const line of part.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0) lines.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return lines;
};

/**
 * Reads weights as they are written down, one piece of evidence a line: first what means the same in every category with
 * its weight, then, after an empty line, the others with the place of each category and the weight there. A text meets few
 * of them, so each is read when it is first asked for.
 */
export function readWeights(written: string): Weights {
  const [first = '', second = ''] = written.split('\n\n');
  const shared = linesOf(first);
  const own = linesOf(second);
  const read = new Map<string, CategoryWeights>();
  return {
    shared(name) {
      return Number(shared.get(name) ?? 0);
    },
    own(name) {
      const line = own.get(name);
      if (line === undefined) return undefined;
      const known = read.get(name) ?? categoryWeights(line);
      read.set(name, known);
      return known;
    },
  };
}
