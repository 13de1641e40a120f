import { half, isOdd, type Place } from './sizes.js';

/**
 * Cuts the leaves [start, end) into the fewest perfect subtrees that stand where the tree has them, left to right: the
 * compact range over them. Unlike `perfectParts` it begins anywhere, so its first parts may be the smaller ones.
 */
export const rangeParts = (start: number, end: number): readonly Place[] => {
  const [left, right]: [Place[], Place[]] = [[], []];
  let [level, from, to] = [0, start, end];
  while (from < to) {
    if (isOdd(from)) left.push({ level, index: from++ });
    if (isOdd(to)) right.push({ level, index: --to });
    [level, from, to] = [level + 1, half(from), half(to)];
  }
  return [...left, ...right.reverse()];
};
