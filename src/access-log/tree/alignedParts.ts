import { type CompactRange, createRange } from './CompactRange.js';
import { nodeHash } from './hashing.js';
import { assertSize, half, isOdd, type Place } from './sizes.js';

/**
 * Cuts leaves [start, end) into the fewest perfect subtrees that a tree has there, left to right, wherever they begin:
 * they grow as far as their places allow, then they shrink to the end. `perfectParts` is for spans that a tree splits at.
 */
export const alignedParts = (start: number, end: number): readonly Place[] => {
  assertSize(start);
  assertSize(end);
  const parts: Place[] = [];
  let from = start;
  while (from < end) {
    let [level, width] = [0, 1];
    while (from % (width * 2) === 0 && from + width * 2 <= end) [level, width] = [level + 1, width * 2];
    parts.push({ level, index: from / width });
    from += width;
  }
  return parts;
};

/**
 * Grows a tree by a whole perfect subtree, which must be the next one: at the tree's end, and one of `alignedParts`.
 * Anything else is a RangeError. The range that was given stays as it is.
 */
export const appendPart = ({ size, hashes }: CompactRange, { level, index }: Place, part: Buffer): CompactRange => {
  const width = 2 ** level;
  if (index * width !== size) throw new RangeError('A tree grows by the perfect subtree that begins where it ends.');
  const left = [...hashes];
  let hash = part;
  for (let at = index; isOdd(at); at = half(at)) {
    const sibling = left.pop();
    if (sibling === undefined) throw new RangeError('A range must hold one hash for each perfect subtree of its size.');
    hash = nodeHash(sibling, hash);
  }
  return createRange(size + width, [...left, hash]);
};
