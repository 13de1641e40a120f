import type { Classification } from '../rulebook/Rulebook.js';
import type { DataCategory } from '../vocabulary/categories.js';
import type { ConditionName } from './conditionNames.js';
import { isProvided } from './isProvided.js';

/**
 * What heirs need to find out what belongs to an estate (LIL Art. 85, II, 1°): who the person was and where it lived, for
 * whom it worked, and with whom it was in touch for work.
 */
const estate: ReadonlySet<DataCategory> = new Set<DataCategory>(['NAME', 'CONTACT', 'ADDRESS', 'WORK_HISTORY']);

/**
 * Returns the request that must stand before the officer reads a field for somebody; null: whichever lets it read at all.
 * Each opens what those below it do: of the estate, what the person gave, its special categories too, and what was made
 * of it. Pure.
 */
export function neededRequest(
  field: Pick<Classification, 'category' | 'special' | 'derivedFrom'>,
): Extract<ConditionName, `${string}_REQUEST`> | null {
  if (!isProvided(field)) return 'ACCESS_REQUEST';
  if (field.special && !field.special.inferred) return 'PORTABILITY_REQUEST';
  return field.category && estate.has(field.category) ? null : 'COMMUNICATION_REQUEST';
}
