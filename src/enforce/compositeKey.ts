import type { SelectedField } from '../operation/Selection.js';

/**
 * The property under which a source puts the value of a selected object field: its position among the fields selected on
 * that object. Two aliases of one field so have values of their own, and no name that a client chose enters a statement.
 */
export const compositeKey = (position: number): string => `$${position}`;

/** The property under which a source puts the region that stands in for an address or a city. */
export const regionKey = '$region';

const positions = new WeakMap<readonly SelectedField[], ReadonlyMap<string, number>>();

/** Returns the position of a response key among the fields selected on an object. */
export function positionOf(fields: readonly SelectedField[], responseKey: string): number {
  let known = positions.get(fields);
  if (!known) {
    known = new Map(fields.map((field, position) => [field.responseKey, position]));
    positions.set(fields, known);
  }
  return known.get(responseKey) ?? -1;
}
