import { assertSize } from './sizes.js';

/**
 * Tiles of C2SP tlog-tiles: tile (level, index) holds the hashes of 256 neighbouring complete nodes of height 8 · level,
 * of which the tree's levels in between can be computed again.
 */
export const TILE_HEIGHT = 8;
/** Hashes in a full tile. */
export const TILE_WIDTH = 256;

/** Which tile: its level, 0 to 63 in paths, and its index within the level. */
export interface TilePlace {
  readonly level: number;
  readonly index: number;
}

/** A tile as it stands in a tree of some size: full (256 hashes wide) or partial (1 to 255). */
export interface Tile extends TilePlace {
  readonly width: number;
}

/** Gives how many hashes a tile has in a tree of that size, 0 to 256; 0: the tree has no such tile. */
export const tileWidth = ({ level, index }: TilePlace, size: number): number => {
  assertSize(size);
  const hashes = Math.floor(size / TILE_WIDTH ** level);
  return Math.min(Math.max(hashes - index * TILE_WIDTH, 0), TILE_WIDTH);
};

/** Yields all tiles of a tree of that size, level by level, left to right; empty ones do not exist. */
export function* tilesOf(size: number): Generator<Tile> {
  assertSize(size);
  for (let [level, hashes] = [0, size]; hashes > 0; [level, hashes] = [level + 1, Math.floor(hashes / TILE_WIDTH)])
    for (let index = 0; index * TILE_WIDTH < hashes; index += 1)
      yield { level, index, width: Math.min(hashes - index * TILE_WIDTH, TILE_WIDTH) };
}
