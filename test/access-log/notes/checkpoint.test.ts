import { describe, expect, it } from 'vitest';
import { openCheckpoint, parseCheckpoint, writeCheckpoint } from '../../../src/access-log/notes/checkpoint.js';
import { signNote } from '../../../src/access-log/notes/openNote.js';
import { leafHash } from '../../../src/access-log/tree/hashing.js';
import { keys, peterSigner, sumdbNote, verifierOf } from './publishedNotes.js';

/** The golden text of Go's tlog tests. */
const golden = 'go.sum database tree\n123456789012\nTszzRgjTG6xce+z2AG31kAXYKBgQVtCSCE40HmuwBb0=\n';
const head = {
  origin: 'go.sum database tree',
  size: 123_456_789_012,
  root: leafHash(Buffer.from('hello world')),
  extensions: [],
};
const root = head.root.toString('base64');

describe('a checkpoint', () => {
  it('is written and read as the published one', () => {
    expect(writeCheckpoint(head)).toBe(golden);
    expect(parseCheckpoint(golden)).toEqual(head);
  });

  it('may have further lines, of which nothing is lost', () => {
    const extended = { ...head, extensions: ['one', ' two ', '— three'] };
    expect(writeCheckpoint(extended)).toBe(`${golden}one\n two \n— three\n`);
    expect(parseCheckpoint(writeCheckpoint(extended))).toEqual(extended);
  });

  it.each([0, 1, 10, 2 ** 53 - 1])('may have the size %i', (size) => {
    expect(parseCheckpoint(writeCheckpoint({ ...head, size }))?.size).toBe(size);
  });

  it.each([
    ['too few lines', 'Head\n9944\n'],
    ['an empty origin', `\n9944\n${root}\n`],
    ['no newline at its end', `Log\n123\n${root}`],
    ['an empty line at its end', `Log\n123\n${root}\n\n`],
    ['an empty line before another', `Log\n123\n${root}\n\nmore\n`],
    ['a size in words', `Log\nbananas\n${root}\n`],
    ['a size below zero', `Log\n-34\n${root}\n`],
    ['a size of minus zero', `Log\n-0\n${root}\n`],
    ['a size with a sign', `Log\n+34\n${root}\n`],
    ['a size with a leading zero', `Log\n0123\n${root}\n`],
    ['a size of two zeros', `Log\n00\n${root}\n`],
    ['a size in hexadecimal', `Log\n0xabcdef\n${root}\n`],
    ['a size with an exponent', `Log\n1e3\n${root}\n`],
    ['a size with a space', `Log\n 123\n${root}\n`],
    ['a size beyond 2^53 - 1', `Log\n9007199254740992\n${root}\n`],
    ['a size that is much too large', `Log\n3438945738945739845734895735\n${root}\n`],
    ['a root that is not base64', "Log\n123\nThisIsn'tBase64\n"],
    ['a root of another length', 'Log\n123\nYmFuYW5hcw==\n'],
    ['a root in another base64 of the same bytes', `Log\n123\n${root.replace('b0=', 'b1=')}\n`],
    ['a root without padding', `Log\n123\n${root.replace('=', '')}\n`],
    ['carriage returns', `Log\r\n123\r\n${root}\r\n`],
    ['nothing', ''],
  ])('is none with %s', (_case, text) => {
    expect(parseCheckpoint(text)).toBeNull();
  });

  it('is not written when nobody could read it', () => {
    expect(() => writeCheckpoint({ ...head, origin: '' })).toThrow(RangeError);
    expect(() => writeCheckpoint({ ...head, origin: 'a\n5' })).toThrow(RangeError);
    expect(() => writeCheckpoint({ ...head, size: -1 })).toThrow(RangeError);
    expect(() => writeCheckpoint({ ...head, size: 2 ** 53 })).toThrow(RangeError);
    expect(() => writeCheckpoint({ ...head, root: Buffer.alloc(31) })).toThrow(RangeError);
    expect(() => writeCheckpoint({ ...head, extensions: [''] })).toThrow(RangeError);
    expect(() => writeCheckpoint({ ...head, extensions: ['a\nb'] })).toThrow(RangeError);
  });
});

describe('a signed checkpoint', () => {
  const sumdb = verifierOf(keys.sumdb);
  const trust = { origin: 'go.sum database tree', verifiers: [sumdb] };

  it('of the Go checksum database opens with its key', () => {
    expect(openCheckpoint(sumdbNote, trust)).toEqual({
      refusal: null,
      checkpoint: {
        origin: 'go.sum database tree',
        size: 6_476_701,
        root: Buffer.from('mb8QLQIs0Z0yP5Cstq6guj87oXWeC9gEM8oVikmm9Wk=', 'base64'),
        extensions: [],
      },
      verified: [sumdb],
    });
  });

  it.each([
    ['of another log', sumdbNote, { ...trust, origin: 'another' }, 'ANOTHER_LOG'],
    ['of another size than was signed', sumdbNote.replace('6476701', '6476702'), trust, 'FORGED'],
    ['of nobody that is known', sumdbNote, { ...trust, verifiers: [verifierOf(keys.peter)] }, 'UNSIGNED'],
    ['that is no note', golden, trust, 'MALFORMED'],
  ] as const)('%s is refused', (_case, note, asked, refusal) => {
    expect(openCheckpoint(note, asked)).toEqual({ refusal });
  });

  it('is none when a known key signed something else', () => {
    const note = signNote('go.sum database tree\nnot a size\n', [peterSigner]);
    expect(openCheckpoint(note, { ...trust, verifiers: [verifierOf(keys.peter)] })).toEqual({ refusal: 'MALFORMED' });
  });
});
