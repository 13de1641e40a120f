import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRange, emptyRange, rootOfRange } from '../../../src/access-log/tree/CompactRange.js';
import { extendRange, type TilePiece } from '../../../src/access-log/tree/extendRange.js';
import { consistencyPath, inclusionPath } from '../../../src/access-log/tree/proofPaths.js';
import { consistencyProof, inclusionProof, nodesOfPath } from '../../../src/access-log/tree/proofs.js';
import { rootOf } from '../../../src/access-log/tree/rootOf.js';
import { perfectParts } from '../../../src/access-log/tree/sizes.js';
import { nodesFromTiles, tilesOfNodes } from '../../../src/access-log/tree/tileNodes.js';
import { type TilePlace, tilesOf, tileWidth } from '../../../src/access-log/tree/tiles.js';
import { numberedTree } from './referenceTree.js';

/** Two levels of tiles; the third one has a test of its own, with equal leaves. */
const MOST = 3_000;
const tree = numberedTree(MOST);

/** Tiles as a database keeps them: pieces are put where they say, and only there. */
class Tiles {
  readonly #tiles = new Map<string, Buffer>();

  put({ level, index, start, hashes }: TilePiece): void {
    const before = this.#tiles.get(`${level}/${index}`) ?? Buffer.alloc(0);
    expect(before.length).toBe(start * 32);
    this.#tiles.set(`${level}/${index}`, Buffer.concat([before, hashes]));
  }

  readonly get = ({ level, index }: TilePlace): Buffer | undefined => this.#tiles.get(`${level}/${index}`);

  names(): readonly string[] {
    return [...this.#tiles].map(([name, bytes]) => `${name} ${bytes.length / 32}`).sort();
  }
}

/** Grows a tree in steps of those sizes, and keeps its tiles. */
const grow = (steps: readonly number[]) => {
  const tiles = new Tiles();
  let range = emptyRange;
  for (const step of steps) {
    const extended = extendRange(range, tree.leafHashes.slice(range.size, range.size + step));
    for (const piece of extended.pieces) tiles.put(piece);
    range = extended.range;
  }
  return { range, tiles };
};

describe('a tree that grows by steps', () => {
  it('has the root of all its leaves, and the tiles of its size, whatever the steps are', () => {
    const steps = fc.array(fc.oneof(fc.nat(5), fc.nat(300), fc.constantFrom(255, 256, 257, 512)), { maxLength: 9 });
    fc.assert(
      fc.property(steps, (counts) => {
        const { range, tiles } = grow(counts);
        expect(rootOfRange(range).equals(rootOf(tree.leafHashes.slice(0, range.size)))).toBe(true);
        const named = [...tilesOf(range.size)].map(({ level, index, width }) => `${level}/${index} ${width}`);
        expect(tiles.names()).toEqual(named.sort());
      }),
      { numRuns: 150 },
    );
  });

  it('has the reference root of every size to 600, leaf by leaf', () => {
    let range = emptyRange;
    const wrong: number[] = [];
    for (const leaf of tree.leafHashes.slice(0, 600)) {
      range = extendRange(range, [leaf]).range;
      if (!rootOfRange(range).equals(tree.root(0, range.size))) wrong.push(range.size);
    }
    expect(wrong).toEqual([]);
    expect(range.size).toBe(600);
  });

  it('leaves the range that it grew from as it was', () => {
    const { range } = grow([7]);
    const before = range.hashes.map((hash) => hash.toString('hex'));
    extendRange(range, tree.leafHashes.slice(7, 20));
    expect(range.size).toBe(7);
    expect(range.hashes.map((hash) => hash.toString('hex'))).toEqual(before);
  });

  it('can be taken up again from its tiles', () => {
    for (const size of [0, 1, 255, 256, 257, 2_815]) {
      const { range, tiles } = grow([size]);
      const again = createRange(size, perfectParts(0, size).map(nodesFromTiles(tiles.get)));
      expect(again.hashes.map((hash) => hash.toString('hex'))).toEqual(
        range.hashes.map((hash) => hash.toString('hex')),
      );
    }
  });

  it('proves from its tiles alone what the recursive definition proves', () => {
    const { tiles } = grow([1_000, 1_999, 1]);
    const sizes = [1, 2, 255, 256, 257, 511, 512, 1_000, 2_047, 2_999, 3_000];
    for (const size of sizes) {
      const indices = [0, 1, 255, 256, 511, 700, 2_560, size - 1].filter((index) => index < size);
      for (const index of indices) {
        const needed = tilesOfNodes(nodesOfPath(inclusionPath(size, index)));
        const proof = inclusionProof(size, index, nodesFromTiles(only(needed, tiles)));
        expect(proof).toEqual(tree.inclusion(index, size));
      }
      for (const first of sizes.filter((one) => one <= size)) {
        const needed = tilesOfNodes(nodesOfPath(consistencyPath(first, size)));
        const proof = consistencyProof(first, size, nodesFromTiles(only(needed, tiles)));
        expect(proof).toEqual(tree.consistency(first, size));
      }
    }
  });

  it('computes no node of a tile that is missing or too short', () => {
    const getNode = nodesFromTiles(({ level }) => (level === 0 ? Buffer.alloc(3 * 32) : undefined));
    expect(getNode({ level: 1, index: 0 })).toHaveLength(32);
    expect(() => getNode({ level: 1, index: 1 })).toThrow(RangeError);
    expect(() => getNode({ level: 8, index: 0 })).toThrow(RangeError);
  });

  it('takes no hashes of another length, and no range whose parts do not fit its size', () => {
    expect(() => extendRange(emptyRange, [Buffer.alloc(31)])).toThrow(RangeError);
    expect(() => createRange(3, [Buffer.alloc(32)])).toThrow(RangeError);
    expect(() => createRange(1, [Buffer.alloc(33)])).toThrow(RangeError);
    expect(() => createRange(-1, [])).toThrow(RangeError);
    expect(() => extendRange({ size: 1, hashes: [] }, [Buffer.alloc(32)])).toThrow(RangeError);
  });

  it('reaches the third level of tiles after 65,536 leaves', () => {
    const leaf = Buffer.alloc(32, 7);
    const { range, pieces } = extendRange(
      emptyRange,
      Array.from({ length: 65_537 }, () => leaf),
    );
    const last = pieces.at(-1);
    expect(last).toMatchObject({ level: 2, index: 0, start: 0 });
    expect(last?.hashes).toEqual(range.hashes[0]);
    expect(pieces).toHaveLength([...tilesOf(65_537)].length);
    expect(tileWidth({ level: 2, index: 0 }, 65_537)).toBe(1);
  });
});

/** Tiles of which no others may be asked for than those that were named. */
const only =
  (needed: readonly TilePlace[], tiles: Tiles) =>
  (tile: TilePlace): Buffer | undefined =>
    needed.some(({ level, index }) => level === tile.level && index === tile.index) ? tiles.get(tile) : undefined;
