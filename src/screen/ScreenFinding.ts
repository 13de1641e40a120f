import { type SpecialCategory, specialCategories } from '../vocabulary/categories.js';

/** A category that is not collected: no field holds it, so free text must not either. */
export type ScreenedCategory = Exclude<SpecialCategory, 'RACIAL_OR_ETHNIC_ORIGIN' | 'RELIGIOUS_BELIEF'>;

export const screenedCategories: readonly ScreenedCategory[] = specialCategories.filter(
  (category) => category !== 'RACIAL_OR_ETHNIC_ORIGIN' && category !== 'RELIGIOUS_BELIEF',
);

/** A place in a text that says something of the person. `start` and `end` (excluded) count UTF-16 units. */
export interface ScreenFinding {
  readonly category: ScreenedCategory;
  readonly start: number;
  readonly end: number;
}
