import { describe, expect, it } from 'vitest';
import { nodeHash } from '../../../src/access-log/tree/hashing.js';
import { consistencyProof } from '../../../src/access-log/tree/proofs.js';
import { rootOf } from '../../../src/access-log/tree/rootOf.js';
import { type ConsistencyClaim, verifyConsistency } from '../../../src/access-log/tree/verifyConsistency.js';
import { flipped, numberedTree } from './referenceTree.js';

const MOST = 300;
const tree = numberedTree(MOST);
const getNode = ({ level, index }: { level: number; index: number }): Buffer =>
  tree.root(index * 2 ** level, (index + 1) * 2 ** level);

const claimOf = (first: number, second: number): ConsistencyClaim => ({
  first,
  second,
  firstRoot: tree.root(0, first),
  secondRoot: tree.root(0, second),
  proof: consistencyProof(first, second, getNode),
});
const text = (hashes: readonly Uint8Array[]): string => Buffer.concat(hashes).toString('base64');

/** Each pair of sizes, the smaller first, to that one. */
function* pairsTo(most: number): Generator<readonly [first: number, second: number]> {
  for (let second = 0; second <= most; second += 1)
    for (let first = 0; first <= second; first += 1) yield [first, second];
}

describe('consistency proofs', () => {
  it('are those of the recursive definition, and verify, for each pair of sizes to 300', () => {
    const wrong: string[] = [];
    let checked = 0;
    for (const [first, second] of pairsTo(MOST)) {
      const claim = claimOf(first, second);
      if (text(claim.proof) !== text(tree.consistency(first, second)) || !verifyConsistency(claim))
        wrong.push(`${first} to ${second}`);
      checked += 1;
    }
    expect(wrong).toEqual([]);
    expect(checked).toBe(((MOST + 1) * (MOST + 2)) / 2);
  });

  it('are refused when one bit of an element or of a root is flipped', () => {
    const accepted: string[] = [];
    let tried = 0;
    for (const [first, second] of pairsTo(70)) {
      const claim = claimOf(first, second);
      const bit = (first * 31 + second * 7) % 256;
      const forged = [
        ...claim.proof.map((element, place) => ({ ...claim, proof: claim.proof.with(place, flipped(element, bit)) })),
        { ...claim, firstRoot: flipped(claim.firstRoot, bit) },
        // Of the empty tree nothing follows, so its proof says nothing of the second root.
        ...(first > 0 || second === 0 ? [{ ...claim, secondRoot: flipped(claim.secondRoot, bit) }] : []),
      ];
      accepted.push(...forged.filter(verifyConsistency).map(() => `${first} to ${second}`));
      tried += forged.length;
    }
    expect(accepted).toEqual([]);
    expect(tried).toBeGreaterThan(15_000);
  });

  it('are refused with an element too many or too few', () => {
    const accepted = [...pairsTo(40)].filter(([first, second]) => {
      const claim = claimOf(first, second);
      const { proof, firstRoot, secondRoot } = claim;
      const shapes = [
        [...proof, secondRoot],
        [firstRoot, ...proof],
        [secondRoot, ...proof],
        ...(proof.length > 0 ? [proof.slice(1), proof.slice(0, -1), proof.map((hash) => hash.subarray(1))] : []),
      ];
      return shapes.some((shape) => verifyConsistency({ ...claim, proof: shape }));
    });
    expect(accepted).toEqual([]);
  });

  it('are refused with an element too many even when both roots were made for it', () => {
    const extra = tree.root(299, 300);
    const over = (root: Uint8Array): Buffer => nodeHash(extra, root);
    const accepted = [...pairsTo(12)].filter(([first, second]) => {
      const claim = claimOf(first, second);
      const { firstRoot, secondRoot } = claim;
      const roots = [
        { firstRoot: over(firstRoot), secondRoot: over(secondRoot) },
        { firstRoot, secondRoot: over(secondRoot) },
        { firstRoot, secondRoot: nodeHash(secondRoot, extra) },
      ];
      return roots.some((forged) => verifyConsistency({ ...claim, ...forged, proof: [...claim.proof, extra] }));
    });
    expect(accepted).toEqual([]);
  });

  it('verify between the roots of two other sizes only if they are the proof of these as well', () => {
    const wrong: string[] = [];
    const pairs = [...pairsTo(14)];
    for (const [first, second] of pairs) {
      const { proof } = claimOf(first, second);
      for (const [one, other] of pairs) {
        const isIts = text(tree.consistency(one, other)) === text(proof);
        if (verifyConsistency({ ...claimOf(one, other), proof }) !== isIts)
          wrong.push(`${first} to ${second} as ${one} to ${other}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('show that a leaf was changed: no proof leads from the old tree to the new one', () => {
    const changed = numberedTree(40).leafHashes.map((hash, index) => (index === 3 ? flipped(hash, 0) : hash));
    const claims = Array.from({ length: 36 }, (_, more) => ({
      ...claimOf(4, 4 + more),
      firstRoot: rootOf(changed.slice(0, 4)),
    }));
    expect(claims.filter(verifyConsistency)).toEqual([]);
  });

  it('lead from a tree to no smaller one', () => {
    expect(() => consistencyProof(5, 4, getNode)).toThrow(RangeError);
    expect(verifyConsistency({ ...claimOf(4, 5), first: 5, second: 4 })).toBe(false);
  });

  it('are refused for sizes that are no whole numbers', () => {
    const claim = claimOf(3, 7);
    const values = [-1, 2.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53];
    expect(values.filter((first) => verifyConsistency({ ...claim, first }))).toEqual([]);
    expect(values.filter((second) => verifyConsistency({ ...claim, second }))).toEqual([]);
  });
});
