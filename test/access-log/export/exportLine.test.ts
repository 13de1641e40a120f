import { describe, expect, it } from 'vitest';
import { exportLine, parseExportLine } from '../../../src/access-log/export/exportLine.js';
import { linesOf } from '../../../src/access-log/export/linesOf.js';

const leaf = '{"at":"2026-03-04T05:06:07.089000Z","subjects":{"count":2,"root":"ab"},"type":"Candidate"}';
const record = { index: 65_536, leaf, subjects: ['a-_Z9', 'b'] };

describe('a line of an export', () => {
  it('holds the leaf byte by byte', () => {
    expect(exportLine(record)).toBe(`{"index":65536,"leaf":${leaf},"subjects":["a-_Z9","b"]}\n`);
  });

  it.each([record, { ...record, index: 0, subjects: [] }, { ...record, leaf: '{"a":"\u2028,\\"subjects\\":[]}"}' }])(
    'is read back: %j',
    (written) => {
      expect(parseExportLine(exportLine(written).slice(0, -1))).toEqual(written);
    },
  );

  it.each([
    '',
    '{}',
    exportLine(record),
    exportLine(record).trim().replace('65536', '065536'),
    exportLine(record).trim().replace('65536', '-1'),
    exportLine(record).trim().replace('"index":', '"index": '),
    exportLine(record).trim().replace('["a-_Z9","b"]', '["a-_Z9", "b"]'),
    exportLine(record).trim().replace('["a-_Z9","b"]', '[1]'),
    exportLine(record).trim().replace('["a-_Z9","b"]', '["a]'),
    `${exportLine(record).trim()} `,
    ` ${exportLine(record).trim()}`,
  ])('is nothing else: %j', (line) => {
    expect(parseExportLine(line)).toBeNull();
  });
});

describe('lines of a stream', () => {
  const read = async (...chunks: readonly string[]): Promise<readonly string[]> => {
    const lines: string[] = [];
    const stream = async function* (): AsyncGenerator<Buffer> {
      for (const chunk of chunks) yield Buffer.from(chunk, 'latin1');
    };
    for await (const line of linesOf(stream())) lines.push(line);
    return lines;
  };

  it.each<[readonly string[], readonly string[]]>([
    [[], []],
    [['a\nb\n'], ['a', 'b']],
    [
      ['a', 'b\n', 'c'],
      ['ab', 'c'],
    ],
    [
      ['\n', '\n'],
      ['', ''],
    ],
    [['a\r\n'], ['a\r']],
    [['\xc3', '\xa9\n'], ['é']],
    [['\xe2\x80', '\xa8x\n'], ['\u2028x']],
  ])('of %j are %j', async (chunks, lines) => {
    expect(await read(...chunks)).toEqual(lines);
  });
});
