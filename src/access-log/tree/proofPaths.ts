import { assertSize, splitOf } from './sizes.js';

/** Leaves [start, end): the subtree of RFC 6962 §2.1 whose hash is one element of a proof. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Gives the subtrees that an inclusion proof is made of, from the leaf's sibling up to the root's child:
 * PATH(index, D[size]) of RFC 6962 §2.1.1. An index that the tree does not have is a RangeError.
 */
export const inclusionPath = (size: number, index: number): readonly Span[] => {
  assertSize(size);
  assertSize(index);
  if (index >= size) throw new RangeError('An inclusion proof is about a leaf that the tree has.');
  const path: Span[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    const isLeft = index < middle;
    path.push(isLeft ? { start: middle, end } : { start, end: middle });
    [start, end] = isLeft ? [start, middle] : [middle, end];
  }
  return path.reverse();
};

/**
 * Gives the subtrees that a consistency proof is made of: PROOF(first, D[second]) of RFC 6962 §2.1.2. It is empty for
 * equal sizes and for the empty tree, which need no proof. A first size above the second one is a RangeError.
 */
export const consistencyPath = (first: number, second: number): readonly Span[] => {
  assertSize(first);
  assertSize(second);
  if (first > second) throw new RangeError('A consistency proof leads from a tree to one that is no smaller.');
  if (first === 0) return [];
  const path: Span[] = [];
  let [start, end] = [0, second];
  while (end !== first) {
    const middle = start + splitOf(end - start);
    const isLeft = first <= middle;
    path.push(isLeft ? { start: middle, end } : { start, end: middle });
    [start, end] = isLeft ? [start, middle] : [middle, end];
  }
  // The verifier knows the first tree's root; any other subtree that the descent ends on is part of the proof.
  if (start > 0) path.push({ start, end });
  return path.reverse();
};
