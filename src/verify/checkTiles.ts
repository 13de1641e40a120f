import type { Queryable } from '../access-log/Queryable.js';
import type { TilePiece } from '../access-log/tree/extendRange.js';
import { HASH_BYTES } from '../access-log/tree/hashing.js';
import { TILE_WIDTH } from '../access-log/tree/tiles.js';
import { at, type Finding } from './Finding.js';

/** Compares hashes that a tile must hold with those that it holds. */
export function differencesOf(
  { level, index, start, hashes }: TilePiece,
  tile: Uint8Array | undefined,
): readonly Finding[] {
  const stored = tile?.subarray(start * HASH_BYTES, start * HASH_BYTES + hashes.length);
  const differing = firstDifference(hashes, stored ?? Buffer.alloc(0));
  if (differing === null) return [];
  const leaves = TILE_WIDTH ** level;
  const first = (index * TILE_WIDTH + start + differing) * leaves;
  return [{ index: first, last: first + leaves - 1, what: `the tile of level ${level} holds another hash for it` }];
}

/** Which hash is the first that differs or is missing. */
function firstDifference(expected: Uint8Array, stored: Uint8Array): number | null {
  const byte = expected.findIndex((value, position) => stored[position] !== value);
  return byte === -1 ? null : Math.floor(byte / HASH_BYTES);
}

/** Finds tiles that hold more than a tree of that size has. */
export async function checkSurplus(via: Queryable, tenant: string, size: number): Promise<readonly Finding[]> {
  const { rows } = await via.query(
    `select from access_log_tile where tenant = $1 and octet_length(hashes) > ${HASH_BYTES} * least(${TILE_WIDTH},
       greatest(0, floor($2::numeric / power(${TILE_WIDTH}::numeric, level)) - index * ${TILE_WIDTH})) limit 1`,
    [tenant, size],
  );
  return rows.length === 0 ? [] : [at(size, 'the tiles hold more than the tree has')];
}
