import { emptyRoot, nodeHash } from './hashing.js';

/**
 * Gives the tree's root MTH over leaves that are hashed already; over none, SHA-256 of nothing (RFC 6962 §2.1).
 *
 * The RFC splits n leaves at the largest power of two below n. Pairing neighbours level by level, and carrying a last
 * one without neighbour up unchanged, gives the same tree and needs no recursion.
 */
export const rootOf = (leafHashes: readonly Uint8Array[]): Buffer => {
  let level = leafHashes;
  while (level.length > 1) level = parentsOf(level);
  const [root] = level;
  return root === undefined ? emptyRoot() : Buffer.from(root);
};

function parentsOf(level: readonly Uint8Array[]): Uint8Array[] {
  const parents: Uint8Array[] = [];
  let left: Uint8Array | undefined;
  for (const right of level) {
    if (left === undefined) {
      left = right;
      continue;
    }
    parents.push(nodeHash(left, right));
    left = undefined;
  }
  if (left !== undefined) parents.push(left);
  return parents;
}
