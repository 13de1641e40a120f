import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTilePath, tilePath } from '../../../src/access-log/tree/tilePath.js';
import { tilesOf, tileWidth } from '../../../src/access-log/tree/tiles.js';

describe('the path of a tile', () => {
  it.each([
    { path: 'tile/0/000', kind: 'HASHES', level: 0, index: 0, width: 256 },
    { path: 'tile/0/001', kind: 'HASHES', level: 0, index: 1, width: 256 },
    { path: 'tile/0/999.p/1', kind: 'HASHES', level: 0, index: 999, width: 1 },
    { path: 'tile/0/x001/000', kind: 'HASHES', level: 0, index: 1_000, width: 256 },
    { path: 'tile/0/x001/x234/067', kind: 'HASHES', level: 0, index: 1_234_067, width: 256 },
    { path: 'tile/1/000.p/17', kind: 'HASHES', level: 1, index: 0, width: 17 },
    { path: 'tile/63/000.p/255', kind: 'HASHES', level: 63, index: 0, width: 255 },
    { path: 'tile/entries/x273/112.p/112', kind: 'ENTRIES', level: 0, index: 273_112, width: 112 },
    { path: 'tile/0/x009/x007/x199/x254/x740/991', kind: 'HASHES', level: 0, index: 2 ** 53 - 1, width: 256 },
  ] as const)('$path is written and read', ({ path, ...address }) => {
    expect(tilePath(address)).toBe(path);
    expect(parseTilePath(path)).toEqual(address);
  });

  it('is read back as it was written, for every tile', () => {
    const address = fc.record({
      kind: fc.constant('HASHES' as const),
      level: fc.nat(63),
      index: fc.maxSafeNat(),
      width: fc.integer({ min: 1, max: 256 }),
    });
    fc.assert(
      fc.property(address, (tile) => {
        expect(parseTilePath(tilePath(tile))).toEqual(tile);
      }),
    );
  });

  it.each([
    '',
    '/tile/0/000',
    'tile/0/000/',
    'tile/0/0',
    'tile/0/00',
    'tile/0/0000',
    'tile/00/000',
    'tile/01/000',
    'tile/64/000',
    'tile/-1/000',
    'tile/0/x000/001',
    'tile/0/x001/x000',
    'tile/0/001/000',
    'tile/0/x0001/000',
    'tile/0/000.p/0',
    'tile/0/000.p/01',
    'tile/0/000.p/256',
    'tile/0/000.p/257',
    'tile/0/000.p/',
    'tile/0/000.p',
    'tile/0/000.P/5',
    'tile/data/000',
    'tile/Entries/000',
    'tile/0/x009/x007/x199/x254/x740/992',
    'tile/0/../000',
    'tile/0/000\n',
    'tile/0/%30%30%30',
    'tile/8/٠٠٠',
  ])('%j is none', (path) => {
    expect(parseTilePath(path)).toBeNull();
  });

  it('is not written for what no tile can be', () => {
    const tile = { kind: 'HASHES', level: 0, index: 0, width: 256 } as const;
    expect(() => tilePath({ ...tile, width: 0 })).toThrow(RangeError);
    expect(() => tilePath({ ...tile, width: 257 })).toThrow(RangeError);
    expect(() => tilePath({ ...tile, level: 64 })).toThrow(RangeError);
    expect(() => tilePath({ ...tile, index: -1 })).toThrow(RangeError);
    expect(() => tilePath({ ...tile, kind: 'ENTRIES', level: 1 })).toThrow(RangeError);
  });
});

describe('the tiles of a tree', () => {
  it('are those of the example of the specification, for 70,000 leaves', () => {
    const tiles = [...tilesOf(70_000)];
    const count = (level: number, isFull: boolean): number =>
      tiles.filter((tile) => tile.level === level && (tile.width === 256) === isFull).length;
    expect([count(0, true), count(1, true), count(2, true)]).toEqual([273, 1, 0]);
    expect(tiles.filter(({ width }) => width < 256)).toEqual([
      { level: 0, index: 273, width: 112 },
      { level: 1, index: 1, width: 17 },
      { level: 2, index: 0, width: 1 },
    ]);
    expect(tiles).toHaveLength(277);
  });

  it.each([
    { size: 0, tiles: [] },
    { size: 1, tiles: ['0/0:1'] },
    { size: 255, tiles: ['0/0:255'] },
    { size: 256, tiles: ['0/0:256', '1/0:1'] },
    { size: 257, tiles: ['0/0:256', '0/1:1', '1/0:1'] },
    { size: 512, tiles: ['0/0:256', '0/1:256', '1/0:2'] },
  ])('of $size leaves are $tiles', ({ size, tiles }) => {
    expect([...tilesOf(size)].map(({ level, index, width }) => `${level}/${index}:${width}`)).toEqual(tiles);
  });

  it('are as wide as each of them says, and the next one is empty', () => {
    for (const size of [1, 256, 300, 65_536, 70_000])
      for (const { level, index, width } of tilesOf(size)) {
        expect(tileWidth({ level, index }, size)).toBe(width);
        if (width < 256) expect(tileWidth({ level, index: index + 1 }, size)).toBe(0);
      }
  });

  it('have widths beyond 32 bits', () => {
    expect(tileWidth({ level: 0, index: 2 ** 33 }, 2 ** 41 + 5)).toBe(5);
    expect(tileWidth({ level: 6, index: 0 }, 2 ** 53 - 1)).toBe(31);
    expect(tileWidth({ level: 7, index: 0 }, 2 ** 53 - 1)).toBe(0);
  });
});
