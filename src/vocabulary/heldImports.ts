import { categoryStates, type SpecialCategory, specialCategories } from './categories.js';

/** The categories that are not collected: what the content screen looks for. */
export const uncollectedCategories: readonly SpecialCategory[] = specialCategories.filter(
  (category) => categoryStates[category] !== 'PERMITTED',
);

/**
 * How an import that was held stands. REDACTED: stored without the marked passages; NOT_CONCERNED: stored as it is, because
 * they don't tell of the person; DISCARDED: a person decided so; EXPIRED: nobody decided in time. Only HELD can be decided.
 */
export const heldImportStatuses = ['HELD', 'REDACTED', 'NOT_CONCERNED', 'DISCARDED', 'EXPIRED'] as const;
export type HeldImportStatus = (typeof heldImportStatuses)[number];

/**
 * Why marked passages don't tell of the person: they tell of a profession, an employer, a course or a place, or the words
 * mean something else there. What they tell of somebody else is no reason: nobody asked that person.
 */
export const heldImportReasons = ['PROFESSION', 'EMPLOYER', 'COURSE', 'PLACE', 'OTHER_MEANING'] as const;
export type HeldImportReason = (typeof heldImportReasons)[number];
