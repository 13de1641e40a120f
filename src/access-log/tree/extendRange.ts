import type { CompactRange } from './CompactRange.js';
import { HASH_BYTES, nodeHash } from './hashing.js';
import { assertSize, half, isOdd } from './sizes.js';
import { TILE_HEIGHT, TILE_WIDTH, type TilePlace } from './tiles.js';

/** Hashes that a tile gains: they stand at `start` (0 to 255) and after it, where the tile ended before. */
export interface TilePiece extends TilePlace {
  readonly start: number;
  /** 32 bytes each, concatenated. */
  readonly hashes: Buffer;
}

export interface ExtendedRange {
  readonly range: CompactRange;
  /** All that the tiles of the new size have more than those of the old one, level by level. */
  readonly pieces: readonly TilePiece[];
}

/**
 * Grows a tree by leaves that are hashed already, without reading anything but its range. It is a pure function: the
 * range that was given stays as it is. Takes time and memory in proportion to the new leaves. Hashes of another length
 * than 32 bytes, a range that is none, and a size beyond 2^53 - 1 are a RangeError.
 */
export const extendRange = (range: CompactRange, leafHashes: readonly Uint8Array[]): ExtendedRange => {
  assertSize(range.size + leafHashes.length);
  const hashes = [...range.hashes];
  const rows: Row[] = [];
  let { size } = range;
  for (const leaf of leafHashes) {
    if (leaf.length !== HASH_BYTES) throw new RangeError('A tree grows by hashes of 32 bytes.');
    let hash: Buffer = Buffer.from(leaf);
    keep(rows, { level: 0, index: size, hash });
    // Each one at the end of the old size's binary form is a left neighbour that the new leaf completes.
    for (let [level, index] = [0, size]; isOdd(index); [level, index] = [level + 1, half(index)]) {
      const left = hashes.pop();
      if (left === undefined) throw new RangeError('A range must hold one hash for each perfect subtree of its size.');
      hash = nodeHash(left, hash);
      keep(rows, { level: level + 1, index: half(index), hash });
    }
    hashes.push(hash);
    size += 1;
  }
  return { range: { size, hashes }, pieces: rows.flatMap(piecesOf) };
};

/** The new hashes of one level of tiles, from `first` on. */
interface Row {
  readonly level: number;
  readonly first: number;
  readonly hashes: Buffer[];
}

interface Node {
  readonly level: number;
  readonly index: number;
  readonly hash: Buffer;
}

/** Keeps a complete node if it is one that tiles hold: of every eighth level. Nodes of a level come in their order. */
function keep(rows: Row[], { level, index, hash }: Node): void {
  if (level % TILE_HEIGHT !== 0) return;
  const row = rows[level / TILE_HEIGHT];
  if (row === undefined) rows.push({ level: level / TILE_HEIGHT, first: index, hashes: [hash] });
  else row.hashes.push(hash);
}

function piecesOf({ level, first, hashes }: Row): readonly TilePiece[] {
  const pieces: TilePiece[] = [];
  for (let done = 0; done < hashes.length; ) {
    const start = (first + done) % TILE_WIDTH;
    const part = hashes.slice(done, done + TILE_WIDTH - start);
    pieces.push({ level, index: Math.floor((first + done) / TILE_WIDTH), start, hashes: Buffer.concat(part) });
    done += part.length;
  }
  return pieces;
}
