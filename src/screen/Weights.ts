import { type ScreenedCategory, screenedCategories } from './ScreenFinding.js';

/** A weight per category, in the order of `screenedCategories`. */
export type CategoryWeights = readonly number[];

/** What each piece of evidence weighs for a finding; the unit is a hundredth of the logarithm of the odds. */
export interface Weights {
  /** Evidence that means the same in every category. */
  readonly shared: ReadonlyMap<string, number>;
  /** Evidence of words and roles, by category. */
  readonly own: ReadonlyMap<string, CategoryWeights>;
}

/**
 * Reads weights as they are written down: one piece of evidence a line, then its weight, or the place of each category
 * and its weight there.
 */
export function readWeights(written: string): Weights {
  const shared = new Map<string, number>();
  const own = new Map<string, CategoryWeights>();
  for (const line of written.split('\n').filter((each) => each !== '')) {
    const [name = '', weights = ''] = line.split('\t');
    if (!weights.includes('=')) {
      shared.set(name, Number(weights));
      continue;
    }
    const byCategory = screenedCategories.map(() => 0);
    for (const pair of weights.split(' ')) {
      const [place, weight] = pair.split('=').map(Number);
      byCategory[place ?? 0] = weight ?? 0;
    }
    own.set(name, byCategory);
  }
  return { shared, own };
}

/** The place of a category in `CategoryWeights`. */
export const placeOf = (category: ScreenedCategory): number => screenedCategories.indexOf(category);
