import type { Selection } from '../operation/Selection.js';
import { governedCoordinates } from '../plan/governedCoordinates.js';
import type { InputTouch } from '../plan/Plan.js';
import type { Preparation } from './Preparation.js';

/** Says whether an operation concerns nobody, so that it may run without a purpose (design §3). */
export function needsNoPurpose(
  selection: Selection,
  touches: readonly InputTouch[],
  { rulebook, purposeless }: Pick<Preparation, 'rulebook' | 'purposeless'>,
): boolean {
  const exempt = selection.root.every(
    ({ coordinate, definition }) => definition.name === '__typename' || purposeless.has(coordinate),
  );
  return exempt && governedCoordinates(selection, rulebook).length === 0 && touches.length === 0;
}
