import { describe, expect, it } from 'vitest';
import { createRange, rootOfRange } from '../../../src/access-log/tree/CompactRange.js';
import { extendRange } from '../../../src/access-log/tree/extendRange.js';
import { leafHash, nodeHash } from '../../../src/access-log/tree/hashing.js';
import { consistencyProof, inclusionProof } from '../../../src/access-log/tree/proofs.js';
import { perfectParts } from '../../../src/access-log/tree/sizes.js';
import { verifyConsistency } from '../../../src/access-log/tree/verifyConsistency.js';
import { verifyInclusion } from '../../../src/access-log/tree/verifyInclusion.js';

/** Hashes of perfect subtrees whose leaves are all the same one, by level: a tree of any size without its leaves. */
const leaf = leafHash(Buffer.from('same'));
const byLevel = Array.from({ length: 53 }).reduce<Buffer[]>(
  (levels) => {
    const below = levels.at(-1) ?? leaf;
    return [...levels, nodeHash(below, below)];
  },
  [leaf],
);
const getNode = ({ level }: { level: number }): Buffer => byLevel[level] ?? Buffer.alloc(0);
const rangeOf = (size: number) => createRange(size, perfectParts(0, size).map(getNode));
const rootAt = (size: number): Buffer => rootOfRange(rangeOf(size));

const MOST = 2 ** 53 - 1;
const sizes = [2 ** 31 - 1, 2 ** 31, 2 ** 31 + 1, 2 ** 32, 2 ** 32 + 3, 2 ** 40 + 2 ** 33 + 1, 2 ** 52, MOST - 1, MOST];

describe('a tree of more than 2^31 leaves', () => {
  it.each(sizes)('of %i proves its first, middle and last leaves', (size) => {
    for (const index of [0, 1, Math.floor(size / 2), size - 2, size - 1]) {
      const proof = inclusionProof(size, index, getNode);
      const claim = { leafHash: leaf, index, size, proof, root: rootAt(size) };
      expect(verifyInclusion(claim)).toBe(true);
      expect(verifyInclusion({ ...claim, proof: proof.slice(1) })).toBe(false);
      expect(verifyInclusion({ ...claim, leafHash: leafHash(Buffer.from('other')) })).toBe(false);
    }
  });

  it('proves that it is consistent with smaller ones', () => {
    const pairs = sizes.flatMap((second) =>
      sizes.filter((one) => one < second).map((first) => [first, second] as const),
    );
    expect(pairs).toHaveLength(36);
    for (const [first, second] of pairs) {
      const proof = consistencyProof(first, second, getNode);
      const claim = { first, second, firstRoot: rootAt(first), secondRoot: rootAt(second), proof };
      expect(verifyConsistency(claim)).toBe(true);
      expect(verifyConsistency({ ...claim, firstRoot: rootAt(first - 1) })).toBe(false);
      expect(verifyConsistency({ ...claim, secondRoot: rootAt(second - 1) })).toBe(false);
    }
  });

  it('grows on, to 2^53 - 1 leaves and not beyond', () => {
    const grown = extendRange(rangeOf(2 ** 32 - 1), [leaf, leaf]);
    expect(rootOfRange(grown.range)).toEqual(rootAt(2 ** 32 + 1));
    expect(grown.pieces.map(({ level, index, start }) => [level, index, start])).toEqual([
      [0, 2 ** 24 - 1, 255],
      [0, 2 ** 24, 0],
      [1, 2 ** 16 - 1, 255],
      [2, 2 ** 8 - 1, 255],
      [3, 0, 255],
      [4, 0, 0],
    ]);
    expect(extendRange(rangeOf(MOST - 1), [leaf]).range.hashes).toHaveLength(53);
    expect(() => extendRange(rangeOf(MOST), [leaf])).toThrow(RangeError);
  });
});
