import type { Queryable } from '../Queryable.js';
import type { TilePiece } from '../tree/extendRange.js';
import { HASH_BYTES } from '../tree/hashing.js';
import type { GetTile } from '../tree/tileNodes.js';
import type { TilePlace } from '../tree/tiles.js';
import { LogBroken } from './LogBroken.js';
import { bytesOf } from './treeState.js';

/** Reads some of a tenant's tiles and gives the function that finds them. */
export async function readTiles(via: Queryable, tenant: string, places: readonly TilePlace[]): Promise<GetTile> {
  const { rows } = await via.query(
    `select level, index, hashes from access_log_tile
     where tenant = $1 and (level, index) in (select * from unnest($2::int[], $3::bigint[]))`,
    [tenant, places.map(({ level }) => level), places.map(({ index }) => index)],
  );
  const tiles = new Map(rows.map(({ level, index, hashes }) => [`${level}/${index}`, bytesOf(hashes)]));
  return ({ level, index }) => tiles.get(`${level}/${index}`);
}

/**
 * Writes what the tiles gain: new tiles, and more hashes at the end of partial ones. What a tile holds already stays.
 *
 * @throws LogBroken when a tile does not end where its piece begins
 */
export async function writeTiles(tx: Queryable, tenant: string, pieces: readonly TilePiece[]): Promise<void> {
  const begun = pieces.filter(({ start }) => start === 0);
  const continued = pieces.filter(({ start }) => start > 0);
  await tx.query(
    `insert into access_log_tile (tenant, level, index, hashes)
     select $1, piece.* from unnest($2::int[], $3::bigint[], $4::bytea[]) as piece`,
    [tenant, ...columnsOf(begun)],
  );
  const { rows } = await tx.query(
    `update access_log_tile tile set hashes = tile.hashes || piece.hashes
     from unnest($2::int[], $3::bigint[], $4::bytea[], $5::int[]) as piece (level, index, hashes, bytes)
     where tenant = $1 and tile.level = piece.level and tile.index = piece.index and octet_length(tile.hashes) = piece.bytes
     returning tile.level`,
    [tenant, ...columnsOf(continued), continued.map(({ start }) => start * HASH_BYTES)],
  );
  if (rows.length !== continued.length) throw new LogBroken('TILE_BROKEN');
}

const columnsOf = (pieces: readonly TilePiece[]): unknown[] => [
  pieces.map(({ level }) => level),
  pieces.map(({ index }) => index),
  pieces.map(({ hashes }) => hashes),
];
