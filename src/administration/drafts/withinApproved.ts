import type { ChangedCell } from '../../policy/judgement/Judgement.js';
import { accessModes } from '../../vocabulary/modes.js';

/**
 * Says whether what opens now was all among what opened when it was approved: cell by cell, and nowhere wider. What an
 * approver was not told of, the approval does not cover.
 */
export function withinApproved(now: readonly ChangedCell[], approved: readonly ChangedCell[]): boolean {
  const covered = new Map<string, ChangedCell[]>();
  for (const cell of approved) {
    const others = covered.get(nameOf(cell));
    if (others) others.push(cell);
    else covered.set(nameOf(cell), [cell]);
  }
  return now.every((cell) => covered.get(nameOf(cell))?.some((each) => contains(each, cell)) === true);
}

const nameOf = ({ coordinate, purpose, role }: ChangedCell): string => [coordinate, purpose, role].join(' ');

/**
 * What a cell answers before and after is the same; where and how it opens is no more than it was. The words of a whole
 * purpose (its scopes, its basis) don't say how far it opens, so that nothing is taken to contain it.
 */
const contains = (approved: ChangedCell, cell: ChangedCell): boolean =>
  cell.coordinate !== null &&
  approved.from === cell.from &&
  approved.to === cell.to &&
  accessModes.every((mode) => !cell.modes.includes(mode) || approved.modes.includes(mode)) &&
  (approved.countries === null || cell.countries?.every((country) => approved.countries?.includes(country)) === true) &&
  (approved.since ?? '') <= (cell.since ?? '');
