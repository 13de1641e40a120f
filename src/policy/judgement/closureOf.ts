import type { Classification, Rulebook } from '../../rulebook/Rulebook.js';

/** Returns a coordinate with all that it is derived from: whose lines its verdict reads. Pure. */
export function closureOf(field: Classification, rulebook: Rulebook): readonly string[] {
  const reached = new Set<string>();
  const pending = [field.coordinate];
  for (const coordinate of pending) {
    if (reached.has(coordinate)) continue;
    reached.add(coordinate);
    pending.push(...(rulebook.byCoordinate.get(coordinate)?.derivedFrom ?? []));
  }
  return [...reached];
}
