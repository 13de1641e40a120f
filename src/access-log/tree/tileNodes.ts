import { HASH_BYTES } from './hashing.js';
import type { GetNode } from './proofs.js';
import { rootOf } from './rootOf.js';
import type { Place } from './sizes.js';
import { TILE_HEIGHT, TILE_WIDTH, type TilePlace } from './tiles.js';

/** Gives the bytes of a tile, full or partial; undefined: there is none. */
export type GetTile = (tile: TilePlace) => Uint8Array | undefined;

/** Gives the tiles that hold those nodes, each once: what to read before a proof is made. */
export const tilesOfNodes = (nodes: readonly Place[]): readonly TilePlace[] => {
  const tiles = nodes.map((node) => locate(node).tile);
  return [...new Map(tiles.map((tile) => [`${tile.level}/${tile.index}`, tile])).values()];
};

/** Finds nodes in tiles that are at hand. A node whose tile is missing or too short is a RangeError. */
export const nodesFromTiles =
  (getTile: GetTile): GetNode =>
  (place) => {
    const { tile, start, width } = locate(place);
    const bytes = getTile(tile)?.subarray(start * HASH_BYTES, (start + width) * HASH_BYTES);
    if (bytes?.length !== width * HASH_BYTES)
      throw new RangeError('A tile does not hold the node that is asked of it.');
    return rootOf(Array.from({ length: width }, (_, at) => bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES)));
  };

/** Says which hashes of which tile a node is computed of: 2^(level mod 8) neighbours. */
function locate({ level, index }: Place): { tile: TilePlace; start: number; width: number } {
  const width = 2 ** (level % TILE_HEIGHT);
  const perTile = TILE_WIDTH / width;
  const tile = { level: Math.floor(level / TILE_HEIGHT), index: Math.floor(index / perTile) };
  return { tile, start: (index % perTile) * width, width };
}
