/**
 * Chooses the lines of a table (groups, or values) whose total nobody may learn: those that are sensitive, and as many
 * others, the smallest first, as it takes for two lines and `k` persons together. A line that was hidden alone could be
 * told from the total of all.
 *
 * No cell of a hidden line is ever published. So somebody who learned the total of every line that is not hidden knows
 * only how many persons all hidden ones hold together: at least `k`, in at least two.
 *
 * @returns positions; empty where no line is sensitive, all where there are too few persons.
 */
export function hiddenLines(
  totals: readonly number[],
  k: number,
  isSensitive: (total: number, position: number) => boolean,
): ReadonlySet<number> {
  const smallestFirst = [...totals.keys()].sort((one, other) => (totals[one] ?? 0) - (totals[other] ?? 0));
  const hidden = new Set(smallestFirst.filter((position) => isSensitive(totals[position] ?? 0, position)));
  if (hidden.size === 0) return hidden;
  let persons = [...hidden].reduce((all, position) => all + (totals[position] ?? 0), 0);
  for (const position of smallestFirst) {
    if (hidden.size >= 2 && persons >= k) break;
    if (hidden.has(position)) continue;
    hidden.add(position);
    persons += totals[position] ?? 0;
  }
  return hidden;
}
