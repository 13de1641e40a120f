import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ExportManifest,
  openManifest,
  parseManifest,
  writeManifest,
} from '../../../src/access-log/export/manifest.js';
import { readRecordLine, writeRecordLine } from '../../../src/access-log/export/recordLine.js';
import { signManifest } from '../../../src/access-log/export/storedExports.js';
import { logTrust } from '../../../src/access-log/integrate/logTrust.js';
import { openCheckpoint } from '../../../src/access-log/notes/checkpoint.js';
import { alignedParts, appendPart } from '../../../src/access-log/tree/alignedParts.js';
import { createRange, emptyRange, rootOfRange } from '../../../src/access-log/tree/CompactRange.js';
import { extendRange } from '../../../src/access-log/tree/extendRange.js';
import { leafHash } from '../../../src/access-log/tree/hashing.js';
import { rootOf } from '../../../src/access-log/tree/rootOf.js';
import { perfectParts } from '../../../src/access-log/tree/sizes.js';
import { signer } from '../support.js';

const hash = Buffer.alloc(32, 7);
const manifest: ExportManifest = {
  origin: 'candour/access-log/acme',
  id: randomUUID(),
  format: 'NDJSON',
  at: new Date('2026-03-04T05:06:07Z'),
  from: 3,
  to: 10,
  size: 21,
  bytes: 100,
  sha256: 'ab'.repeat(32),
  left: perfectParts(0, 3).map(() => hash),
  right: alignedParts(10, 21).map(() => hash),
};

describe('a manifest', () => {
  it('is read as it was written', () => {
    expect(parseManifest(writeManifest(manifest))).toEqual(manifest);
    const csv: ExportManifest = { ...manifest, format: 'CSV', left: [], right: [] };
    expect(parseManifest(writeManifest(csv))).toEqual(csv);
  });

  it.each<[string, Partial<ExportManifest>]>([
    ['ends before it begins', { from: 11 }],
    ['ends beyond what was signed', { to: 22 }],
    ['lacks a hash', { left: [] }],
    ['has a hash too many', { right: [...manifest.right, hash] }],
    ['has hashes beside a table', { format: 'CSV' }],
    ['has another digest', { sha256: 'ab' }],
    ['has an id that is none', { id: 'x' }],
  ])('is none that %s', (_what, edit) => {
    expect(() => writeManifest({ ...manifest, ...edit })).toThrow(RangeError);
  });

  it.each<[string, (text: string) => string]>([
    ['another header', (text) => text.replace('/v1', '/v2')],
    ['a line twice', (text) => text.replace('from 3\n', 'from 3\nfrom 3\n')],
    ['lines in another order', (text) => text.replace('from 3\nto 10\n', 'to 10\nfrom 3\n')],
    ['a line too many', (text) => `${text}more 1\n`],
    ['another count', (text) => text.replace('records 7', 'records 8')],
    ['a number written otherwise', (text) => text.replace('from 3', 'from 03')],
  ])('is not read with %s', (_what, edit) => {
    const text = writeManifest(manifest);
    expect(edit(text)).not.toBe(text);
    expect(parseManifest(edit(text))).toBe(null);
  });

  it('opens with the key of its log, and passes for no checkpoint', () => {
    const note = signManifest(manifest, signer);
    expect(openManifest(note, logTrust('acme', signer))).toEqual({ refusal: null, manifest });
    expect(openManifest(note, logTrust('globex', signer))).toEqual({ refusal: 'UNSIGNED' });
    expect(openManifest(note.replace('to 10', 'to 11'), logTrust('acme', signer))).toEqual({ refusal: 'FORGED' });
    expect(openCheckpoint(note, logTrust('acme', signer))).toEqual({ refusal: 'MALFORMED' });
  });
});

describe('a line of canonical records', () => {
  const line = { index: 7, leaf: Buffer.from('{"subjects":{"count":1},"v":"x"}'), subjects: ['a-_9', 'b'] };

  it('is read as it was written, byte for byte', () => {
    const written = writeRecordLine(line);
    expect(written.toString()).toBe(`{"index":7,"leaf":${line.leaf.toString()},"subjects":["a-_9","b"]}\n`);
    expect(readRecordLine(written.subarray(0, -1))).toEqual(line);
    expect(readRecordLine(writeRecordLine({ ...line, subjects: [] }).subarray(0, -1))?.subjects).toEqual([]);
  });

  it('is found in a leaf that tries to end early', () => {
    const leaf = Buffer.from(JSON.stringify({ x: ',"subjects":["z"]}' }));
    expect(readRecordLine(writeRecordLine({ ...line, leaf }).subarray(0, -1))?.leaf).toEqual(leaf);
  });

  it.each([
    '',
    '{}',
    '{"index":7}',
    '{"index":07,"leaf":{},"subjects":[]}',
    '{"index":7,"leaf":{},"subjects":[1]}',
    '{"index":7,"leaf":{},"subjects":["a" ]}',
    '{"index":7,"leaf":{},"subjects":["a"]} ',
    ' {"index":7,"leaf":{},"subjects":[]}',
  ])('is none: %s', (text) => {
    expect(readRecordLine(Buffer.from(text))).toBe(null);
  });
});

describe('the tree over a part of a log', () => {
  it('has the root of the whole, for every range of every size to 40', () => {
    const leaves = Array.from({ length: 40 }, (_, at) => leafHash(Buffer.from(String(at))));
    const nodeAt = ({ level, index }: { level: number; index: number }): Buffer =>
      rootOf(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level));
    for (let size = 0; size <= leaves.length; size += 1)
      for (let from = 0; from <= size; from += 1)
        for (let to = from; to <= size; to += 1) {
          const begin = createRange(from, perfectParts(0, from).map(nodeAt));
          const grown = extendRange(begin, leaves.slice(from, to)).range;
          const whole = alignedParts(to, size).reduce((range, part) => appendPart(range, part, nodeAt(part)), grown);
          expect(rootOfRange(whole).equals(rootOf(leaves.slice(0, size)))).toBe(true);
        }
  });

  it('is cut into aligned subtrees without gap or overlap', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 30), fc.nat(2 ** 30), (from, length) => {
        const parts = alignedParts(from, from + length);
        let next = from;
        for (const { level, index } of parts) {
          expect(index * 2 ** level).toBe(next);
          next += 2 ** level;
        }
        expect(next).toBe(from + length);
        expect(parts.length).toBeLessThanOrEqual(60);
      }),
    );
  });

  it('takes no subtree that stands elsewhere', () => {
    expect(() => appendPart(emptyRange, { level: 0, index: 1 }, hash)).toThrow(RangeError);
  });
});
