import { accessModes } from '../../vocabulary/modes.js';
import type { CellChange } from './CellChange.js';
import { asDestinations } from './countryClasses.js';
import type { AssessmentReason, ChangedCell } from './Judgement.js';
import { sentenceOf } from './sentenceOf.js';
import { verdictWords } from './verdictWords.js';

/**
 * Groups what changes alike for one coordinate, purpose and role: first the destinations of each mode, then the modes
 * that have the same destinations. Keeps the order in which they come. Pure.
 */
export function groupCells(changes: readonly CellChange[]): readonly ChangedCell[] {
  const byMode = gather(changes, (change) => `${kindOf(change)} ${change.mode}`).map((alike) => ({
    alike,
    countries: [...new Set(alike.flatMap(({ countries }) => countries))].sort(),
  }));
  return gather(byMode, ({ alike: [first], countries }) => `${first && kindOf(first)} ${countries.join()}`).flatMap(
    (group) => {
      const alike = group.flatMap((each) => each.alike);
      return cellOf(alike, group[0]?.countries ?? []);
    },
  );
}

const kindOf = ({ field, purpose, role, beside, before, after, since }: CellChange): string =>
  `${field.coordinate} ${purpose} ${role} ${beside} ${verdictWords(before)} ${verdictWords(after)} ${since}`;

/** Gathers items by a key, in the order of the first of each. */
function gather<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const others = groups.get(key);
    if (others) others.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

function cellOf(alike: readonly CellChange[], named: readonly string[]): readonly ChangedCell[] {
  const [change] = alike;
  if (!change) return [];
  const modes = accessModes.filter((mode) => alike.some((each) => each.mode === mode));
  const countries = asDestinations(named);
  // What opens to two roles together was not said to open to one of them.
  const together = change.beside ? ` WITH ${change.beside}` : '';
  const since = change.since === null ? null : new Date(change.since).toISOString();
  const reasons = new Set<AssessmentReason>(alike.flatMap(({ assessment }) => assessment));
  return [
    {
      coordinate: change.field.coordinate,
      purpose: change.purpose,
      role: change.role,
      modes,
      countries,
      since,
      from: `${verdictWords(change.before)}${together}`,
      to: `${verdictWords(change.after)}${together}`,
      sentence: sentenceOf({ change, modes, countries, since }),
      assessment: [...reasons].sort(),
    },
  ];
}
