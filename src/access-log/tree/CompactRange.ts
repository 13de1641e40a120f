import { emptyRoot, HASH_BYTES, nodeHash } from './hashing.js';
import { assertSize, perfectParts } from './sizes.js';

/** What is needed of a tree to grow it: its size, and the hashes of its perfect subtrees, left to right. */
export interface CompactRange {
  readonly size: number;
  /** One hash for each binary one of the size, the largest subtree first. */
  readonly hashes: readonly Buffer[];
}

/** The range of the tree without leaves. */
export const emptyRange: CompactRange = { size: 0, hashes: [] };

/** Makes a range of its stored parts. A size that isn't one, or hashes that don't fit it, are a RangeError. */
export const createRange = (size: number, hashes: readonly Uint8Array[]): CompactRange => {
  assertSize(size);
  if (hashes.length !== perfectParts(0, size).length || hashes.some((hash) => hash.length !== HASH_BYTES))
    throw new RangeError('A range must hold one hash of 32 bytes for each perfect subtree of its size.');
  return { size, hashes: hashes.map((hash) => Buffer.from(hash)) };
};

/** Gives the root of the tree that a range stands for (RFC 6962 §2.1): its subtrees folded from the right. */
export const rootOfRange = ({ hashes }: CompactRange): Buffer => {
  const root = hashes.reduceRight<Buffer | undefined>(
    (right, left) => (right === undefined ? left : nodeHash(left, right)),
    undefined,
  );
  return root ?? emptyRoot();
};
