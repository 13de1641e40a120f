import { describe, expect, it } from 'vitest';
import { nodeHash } from '../../../src/access-log/tree/hashing.js';
import { inclusionProof } from '../../../src/access-log/tree/proofs.js';
import { type InclusionClaim, verifyInclusion } from '../../../src/access-log/tree/verifyInclusion.js';
import { flipped, numberedTree } from './referenceTree.js';

const MOST = 600;
const tree = numberedTree(MOST);
const getNode = ({ level, index }: { level: number; index: number }): Buffer =>
  tree.root(index * 2 ** level, (index + 1) * 2 ** level);
const leafAt = (index: number): Buffer => tree.root(index, index + 1);

const claimOf = (size: number, index: number): InclusionClaim => ({
  leafHash: leafAt(index),
  index,
  size,
  proof: inclusionProof(size, index, getNode),
  root: tree.root(0, size),
});
const text = (hashes: readonly Uint8Array[]): string => Buffer.concat(hashes).toString('base64');

/** Each leaf of each tree of at most that size. */
function* leavesTo(most: number): Generator<readonly [size: number, index: number]> {
  for (let size = 1; size <= most; size += 1) for (let index = 0; index < size; index += 1) yield [size, index];
}

describe('inclusion proofs', () => {
  it('are those of the recursive definition, and verify, for each leaf of each size to 600', () => {
    const wrong: string[] = [];
    let checked = 0;
    for (const [size, index] of leavesTo(MOST)) {
      const claim = claimOf(size, index);
      if (text(claim.proof) !== text(tree.inclusion(index, size)) || !verifyInclusion(claim))
        wrong.push(`leaf ${index} of ${size}`);
      checked += 1;
    }
    expect(wrong).toEqual([]);
    expect(checked).toBe((MOST * (MOST + 1)) / 2);
  });

  it('are refused when one bit of an element, of the leaf or of the root is flipped', () => {
    const accepted: string[] = [];
    let tried = 0;
    for (const [size, index] of leavesTo(70)) {
      const claim = claimOf(size, index);
      const bit = (size * 31 + index * 7) % 256;
      const forged = [
        ...claim.proof.map((_, place) => ({
          ...claim,
          proof: claim.proof.with(place, flipped(claim.proof[place] ?? leafAt(0), bit)),
        })),
        { ...claim, leafHash: flipped(claim.leafHash, bit) },
        { ...claim, root: flipped(claim.root, bit) },
      ];
      accepted.push(...forged.filter(verifyInclusion).map(() => `leaf ${index} of ${size}`));
      tried += forged.length;
    }
    expect(accepted).toEqual([]);
    expect(tried).toBeGreaterThan(15_000);
  });

  it('are refused when any single bit of an element is flipped', () => {
    const claim = claimOf(11, 10);
    expect(claim.proof).toHaveLength(2);
    const forged = claim.proof.flatMap((element, place) =>
      Array.from({ length: 256 }, (_, bit) => ({ ...claim, proof: claim.proof.with(place, flipped(element, bit)) })),
    );
    expect(forged).toHaveLength(512);
    expect(forged.filter(verifyInclusion)).toEqual([]);
  });

  it('are refused with an element too many, too few, or of another length', () => {
    const accepted = [...leavesTo(40)].filter(([size, index]) => {
      const claim = claimOf(size, index);
      const { proof, root, leafHash } = claim;
      const shapes = [
        [...proof, root],
        [root, ...proof],
        [leafHash, ...proof],
        ...(proof.length > 0 ? [proof.slice(1), proof.slice(0, -1), proof.map((hash) => hash.subarray(1))] : []),
      ];
      return shapes.some((shape) => verifyInclusion({ ...claim, proof: shape }));
    });
    expect(accepted).toEqual([]);
  });

  it('are refused with an element too many even when the root was made for it', () => {
    const accepted = [...leavesTo(12)].filter(([size, index]) => {
      const claim = claimOf(size, index);
      const extra = leafAt(599);
      const roots = [nodeHash(extra, claim.root), nodeHash(claim.root, extra)];
      return roots.some((root) => verifyInclusion({ ...claim, root, proof: [...claim.proof, extra] }));
    });
    expect(accepted).toEqual([]);
  });

  it('verify under another index of the same tree for no leaf', () => {
    const accepted: string[] = [];
    for (const [size, index] of leavesTo(40)) {
      const claim = claimOf(size, index);
      for (let other = -1; other <= size + 1; other += 1)
        if (other !== index && verifyInclusion({ ...claim, index: other }))
          accepted.push(`${index} as ${other} of ${size}`);
    }
    expect(accepted).toEqual([]);
  });

  it('verify against the root of another size only if they are its proof as well', () => {
    const wrong: string[] = [];
    for (const [size, index] of leavesTo(24)) {
      const claim = claimOf(size, index);
      for (let other = index + 1; other <= 24; other += 1) {
        const isIts = text(tree.inclusion(index, other)) === text(claim.proof);
        if (verifyInclusion({ ...claim, size: other, root: tree.root(0, other) }) !== isIts)
          wrong.push(`${index} of ${size} as of ${other}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('are not made of what the tree does not have', () => {
    expect(() => inclusionProof(0, 0, getNode)).toThrow(RangeError);
    expect(() => inclusionProof(5, 5, getNode)).toThrow(RangeError);
    expect(() => inclusionProof(5, -1, getNode)).toThrow(RangeError);
    expect(() => inclusionProof(2 ** 53, 0, getNode)).toThrow(RangeError);
  });

  it('are refused for sizes and indices that are no whole numbers', () => {
    const claim = claimOf(5, 2);
    const values = [-1, 0, 2.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53];
    expect(values.filter((size) => verifyInclusion({ ...claim, size }))).toEqual([]);
    expect(values.filter((index) => verifyInclusion({ ...claim, index }))).toEqual([]);
  });
});
