/**
 * Sizes and indices are whole numbers below 2^53, which a double holds exactly. JavaScript's bit operations cut numbers
 * to 32 bits, so halving and parity are computed instead.
 */

/** Says whether a value can be the size of a tree, or an index: a whole number from 0 to 2^53 - 1. */
export const isSize = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** Throws a RangeError for what can't be a size or an index. */
export const assertSize = (value: number): void => {
  if (!isSize(value)) throw new RangeError('A size or an index of the tree must be a whole number from 0 to 2^53 - 1.');
};

/** Says whether the lowest bit of a size is set. */
export const isOdd = (value: number): boolean => value % 2 === 1;

/** Shifts a size right by one bit. */
export const half = (value: number): number => Math.floor(value / 2);

/** Gives the largest power of two that is smaller than `size`, which is 2 or more: k of RFC 6962 §2.1. */
export const splitOf = (size: number): number => {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
};

/** One perfect subtree: the node at `level` (0: leaves) and `index`, over leaves [index · 2^level, (index + 1) · 2^level). */
export interface Place {
  readonly level: number;
  readonly index: number;
}

/**
 * Cuts the leaves [start, end) of a tree into perfect subtrees, left to right and largest first. `start` must be a
 * multiple of the first one's width, as it is wherever RFC 6962 splits.
 */
export const perfectParts = (start: number, end: number): readonly Place[] => {
  const parts: Place[] = [];
  let from = start;
  while (from < end) {
    let [level, width] = [0, 1];
    while (from + width * 2 <= end) [level, width] = [level + 1, width * 2];
    parts.push({ level, index: from / width });
    from += width;
  }
  return parts;
};
