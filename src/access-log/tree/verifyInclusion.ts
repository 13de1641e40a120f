import { HASH_BYTES, nodeHash } from './hashing.js';
import { half, isOdd, isSize } from './sizes.js';

export interface InclusionClaim {
  readonly leafHash: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/**
 * Says whether a proof shows that a leaf stands at that index of the tree with that root: the algorithm of RFC 9162
 * §2.1.3.2. Gives false for whatever is malformed.
 *
 * Size and root must come from one signed checkpoint: a proof may verify under another size that gives a path of the
 * same shape, so it alone does not tell the size.
 */
export const verifyInclusion = ({ leafHash, index, size, proof, root }: InclusionClaim): boolean => {
  if (!isSize(size) || !isSize(index) || index >= size) return false;
  if ([leafHash, root, ...proof].some((hash) => hash.length !== HASH_BYTES)) return false;
  let [node, last] = [index, size - 1];
  let hash: Buffer = Buffer.from(leafHash);
  for (const sibling of proof) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      hash = nodeHash(sibling, hash);
      // On the right edge a subtree without a neighbour goes up unchanged.
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else hash = nodeHash(hash, sibling);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && hash.equals(root);
};
