import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leafHash, merkleRoot, rootOfHashes } from '../../src/access-log/merkle.js';

/** The leaves of the reference tree that Certificate Transparency implementations share, in hexadecimal. */
const referenceLeaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((text) => Buffer.from(text, 'hex'));

/** Its roots by size, from 1. */
const referenceRoots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

describe('the Merkle tree hash of RFC 6962', () => {
  it('hashes the empty tree to SHA-256 of nothing', () => {
    expect(merkleRoot([]).toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it.each(referenceRoots.map((root, position) => ({ size: position + 1, root })))(
    'gives the reference root of size $size',
    ({ size, root }) => {
      expect(merkleRoot(referenceLeaves.slice(0, size)).toString('hex')).toBe(root);
    },
  );

  it('agrees with the recursive definition of §2.1 for every size and content', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 70 }), (leaves) => {
        expect(merkleRoot(leaves).equals(recursiveRoot(leaves))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same root over leaves that are hashed already', () => {
    expect(rootOfHashes(referenceLeaves.map(leafHash)).toString('hex')).toBe(referenceRoots[7]);
  });

  it('keeps leaves apart from nodes', () => {
    const [one, other] = [Buffer.from('one'), Buffer.from('other')];
    const forged = Buffer.concat([leafHash(one), leafHash(other)]);
    expect(merkleRoot([forged]).equals(merkleRoot([one, other]))).toBe(false);
  });
});

const sha256 = (...parts: readonly Uint8Array[]): Buffer =>
  parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest();

/** The definition, word for word: split at the largest power of two below n. */
function recursiveRoot(leaves: readonly Uint8Array[]): Buffer {
  const [only] = leaves;
  if (only === undefined) return sha256();
  if (leaves.length === 1) return sha256(Buffer.of(0), only);
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return sha256(Buffer.of(1), recursiveRoot(leaves.slice(0, split)), recursiveRoot(leaves.slice(split)));
}
