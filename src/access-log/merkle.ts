import { hash } from 'node:crypto';

/**
 * The Merkle tree hash of RFC 6962 §2.1 over SHA-256.
 *
 * Leaves and nodes are hashed under different first bytes (0x00, 0x01), so that no node can be passed off as a leaf.
 * The RFC splits n leaves at the largest power of two below n; pairing neighbours level by level, and carrying a last
 * one without neighbour up unchanged, gives the same tree, and needs no recursion.
 */
const LEAF = 0x00;
const NODE = 0x01;
const HASH_BYTES = 32;

const emptyRoot = hash('sha256', '', 'buffer');

/** Hashes one leaf: SHA-256(0x00 ‖ bytes). */
export const leafHash = (bytes: Uint8Array): Buffer => {
  const input = Buffer.allocUnsafe(bytes.length + 1);
  input[0] = LEAF;
  input.set(bytes, 1);
  return hash('sha256', input, 'buffer');
};

/** Gives the tree's root over leaves that are hashed already; over none, SHA-256 of nothing (RFC 6962 §2.1). */
export const rootOfHashes = (leafHashes: readonly Uint8Array[]): Buffer => {
  let level = leafHashes;
  while (level.length > 1) level = parentsOf(level);
  const [root] = level;
  return root === undefined ? emptyRoot : Buffer.from(root);
};

/** Gives the Merkle tree hash MTH(leaves). */
export const merkleRoot = (leaves: readonly Uint8Array[]): Buffer => rootOfHashes(leaves.map(leafHash));

function parentsOf(level: readonly Uint8Array[]): Uint8Array[] {
  const parents: Uint8Array[] = [];
  const input = Buffer.allocUnsafe(1 + 2 * HASH_BYTES);
  input[0] = NODE;
  let left: Uint8Array | undefined;
  for (const right of level) {
    if (left === undefined) {
      left = right;
      continue;
    }
    input.set(left, 1);
    input.set(right, 1 + HASH_BYTES);
    parents.push(hash('sha256', input, 'buffer'));
    left = undefined;
  }
  if (left !== undefined) parents.push(left);
  return parents;
}
