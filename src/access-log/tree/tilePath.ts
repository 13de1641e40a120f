import { assertSize } from './sizes.js';
import { TILE_WIDTH, type Tile } from './tiles.js';

const MAX_LEVEL = 63;
const form = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** A tile of hashes, or a bundle of entries, which has the shape of a tile of level 0. */
export interface TileAddress extends Tile {
  readonly kind: 'HASHES' | 'ENTRIES';
}

/**
 * Writes the path of a tile (C2SP tlog-tiles): `tile/0/x001/x234/067`, of a partial one `tile/1/000.p/17`, of a bundle of
 * entries `tile/entries/000`. What no tile can be is a RangeError.
 */
export const tilePath = ({ kind, level, index, width }: TileAddress): string => {
  assertSize(index);
  if (!isLevel(level) || (kind === 'ENTRIES' && level !== 0) || !isWidth(width))
    throw new RangeError('A tile must have a level from 0 to 63 and a width from 1 to 256.');
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const groups = padded.match(/\d{3}/g) ?? [];
  const name = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  const partial = width === TILE_WIDTH ? '' : `.p/${width}`;
  return `tile/${kind === 'ENTRIES' ? 'entries' : level}/${name}${partial}`;
};

/** Reads a tile's path, without a slash before it. Gives null for any text that `tilePath` would not have written. */
export const parseTilePath = (path: string): TileAddress | null => {
  const [, level, name, width] = form.exec(path) ?? [];
  if (level === undefined || name === undefined) return null;
  const address: TileAddress = {
    kind: level === 'entries' ? 'ENTRIES' : 'HASHES',
    level: level === 'entries' ? 0 : Number(level),
    index: Number(name.replace(/[x/]/g, '')),
    width: width === undefined ? TILE_WIDTH : Number(width),
  };
  if (address.level > MAX_LEVEL || !Number.isSafeInteger(address.index) || width === String(TILE_WIDTH)) return null;
  // One path for one tile: no group of zeros in front, no width beyond a tile's.
  return isWidth(address.width) && tilePath(address) === path ? address : null;
};

const isLevel = (level: number): boolean => Number.isInteger(level) && level >= 0 && level <= MAX_LEVEL;
const isWidth = (width: number): boolean => Number.isInteger(width) && width >= 1 && width <= TILE_WIDTH;
