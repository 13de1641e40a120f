import { describe, expect, it } from 'vitest';
import { leafHash } from '../../../src/access-log/tree/hashing.js';
import { consistencyProof, inclusionProof } from '../../../src/access-log/tree/proofs.js';
import { rootOf } from '../../../src/access-log/tree/rootOf.js';
import { verifyConsistency } from '../../../src/access-log/tree/verifyConsistency.js';
import { verifyInclusion } from '../../../src/access-log/tree/verifyInclusion.js';
import probes from './probes.json' with { type: 'json' };

/** Taken there, and refused here: its two equal roots are no hashes. */
const stricter = 'additional/sizes-are-equal-one-and-proof-is-empty';

const bytes = (text: string): Buffer => Buffer.from(text, 'base64');

describe('the published probes of proof verification', () => {
  it.each(probes.inclusion)('inclusion $name', (probe) => {
    const claim = {
      leafHash: bytes(probe.leafHash),
      index: probe.leafIdx,
      size: probe.treeSize,
      proof: probe.proof.map(bytes),
      root: bytes(probe.root),
    };
    expect(verifyInclusion(claim)).toBe(!probe.refused);
  });

  it.each(probes.consistency)('consistency $name', (probe) => {
    const claim = {
      first: probe.size1,
      second: probe.size2,
      firstRoot: bytes(probe.root1),
      secondRoot: bytes(probe.root2),
      proof: probe.proof.map(bytes),
    };
    expect(verifyConsistency(claim)).toBe(!probe.refused && probe.name !== stricter);
  });
});

/** The reference tree that Certificate Transparency implementations share: its leaves, and hashes of its nodes. */
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const hashes = leaves.map((leaf) => leafHash(Buffer.from(leaf, 'hex')));
const node = {
  '0': '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  '1': '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
  '4': 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
  '0-1': 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  '2-3': '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
  '4-5': '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
  '6-7': 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
  '0-3': 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4-7': '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
} as const;
type Node = keyof typeof node;
const getNode = ({ level, index }: { level: number; index: number }): Buffer =>
  rootOf(hashes.slice(index * 2 ** level, (index + 1) * 2 ** level));

describe('the reference tree', () => {
  it.each<{ size: number; index: number; path: readonly Node[] }>([
    { size: 1, index: 0, path: [] },
    { size: 8, index: 5, path: ['4', '6-7', '0-3'] },
    { size: 3, index: 2, path: ['0-1'] },
    { size: 5, index: 1, path: ['0', '2-3', '4'] },
  ])('has the inclusion path of leaf $index of $size', ({ size, index, path }) => {
    expect(inclusionProof(size, index, getNode).map((hash) => hash.toString('hex'))).toEqual(
      path.map((at) => node[at]),
    );
  });

  it.each<{ first: number; second: number; path: readonly Node[] }>([
    { first: 1, second: 1, path: [] },
    { first: 4, second: 8, path: ['4-7'] },
    { first: 6, second: 8, path: ['4-5', '6-7', '0-3'] },
    { first: 2, second: 5, path: ['2-3', '4'] },
    { first: 1, second: 8, path: ['1', '2-3', '4-7'] },
  ])('has the consistency path from $first to $second', ({ first, second, path }) => {
    const proof = consistencyProof(first, second, getNode).map((hash) => hash.toString('hex'));
    expect(proof).toEqual(path.map((at) => node[at]));
  });
});
