import type { SelectedField, Selection } from '../operation/Selection.js';
import type { Classification, Rulebook } from '../rulebook/Rulebook.js';

/** Lists every governed coordinate that a selection holds, once each, in the order of the document. */
export function governedCoordinates(selection: Selection, rulebook: Rulebook): readonly Classification[] {
  const found = new Set<Classification>();
  const visit = (fields: readonly SelectedField[]): void => {
    for (const { coordinate, below } of fields) {
      const classification = rulebook.byCoordinate.get(coordinate);
      if (classification) found.add(classification);
      for (const nested of below.values()) visit(nested);
    }
  };
  visit(selection.root);
  return [...found];
}
