import { emptyRoot, HASH_BYTES, nodeHash } from './hashing.js';
import { half, isOdd, isSize } from './sizes.js';

export interface ConsistencyClaim {
  readonly first: number;
  readonly second: number;
  readonly firstRoot: Uint8Array;
  readonly secondRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/**
 * Says whether a proof shows that the second tree begins with all leaves of the first one, in their order: the algorithm
 * of RFC 9162 §2.1.4.2. Gives false for whatever is malformed. Equal sizes need equal roots, the empty tree its own
 * root, and both an empty proof.
 *
 * Each size must come with its root from one signed checkpoint, as with inclusion.
 */
export const verifyConsistency = (claim: ConsistencyClaim): boolean => {
  const { first, second, firstRoot, secondRoot, proof } = claim;
  if (!isSize(first) || !isSize(second) || first > second) return false;
  if ([firstRoot, secondRoot, ...proof].some((hash) => hash.length !== HASH_BYTES)) return false;
  if ((first === 0 && !emptyRoot().equals(firstRoot)) || (second === 0 && !emptyRoot().equals(secondRoot)))
    return false;
  if (first === second) return proof.length === 0 && Buffer.from(firstRoot).equals(secondRoot);
  if (first === 0) return proof.length === 0;
  return proof.length > 0 && leadsToBothRoots(claim);
};

function leadsToBothRoots({ first, second, firstRoot, secondRoot, proof }: ConsistencyClaim): boolean {
  let [node, last] = [first - 1, second - 1];
  while (isOdd(node)) [node, last] = [half(node), half(last)];
  // A first tree that is perfect is itself the subtree to start from, and the proof leaves it out.
  const [start = firstRoot, ...path] = node === 0 ? [firstRoot, ...proof] : proof;
  let [one, other]: readonly [Buffer, Buffer] = [Buffer.from(start), Buffer.from(start)];
  for (const hash of path) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      [one, other] = [nodeHash(hash, one), nodeHash(hash, other)];
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else other = nodeHash(other, hash);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && one.equals(firstRoot) && other.equals(secondRoot);
}
