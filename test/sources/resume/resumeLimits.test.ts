import { describe, expect, it } from 'vitest';
import { parseResume } from '../../../src/sources/candidates/resume/parseResume.js';
import { readResume } from '../../../src/sources/candidates/resume/readResume.js';
import { refusalOf } from './refusalOf.js';

const bytes = 'The resume must have at most 1000000 bytes.';
const depth = 'The resume must be nested at most 32 levels deep.';
const items = 'The resume must hold at most 2000 items.';

/** A document of so many levels, itself included. */
const nested = (levels: number): string => `{"x":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
/** A document of so many items: the key and its elements. */
const listed = (count: number): unknown => ({ interests: Array.from({ length: count - 1 }, () => 1) });
/** A document of so many bytes of keys and texts. */
const heavy = (count: number): unknown => {
  const highlights = Array.from({ length: Math.floor((count - 14) / 9_000) }, () => 'x'.repeat(9_000));
  return { meta: { highlights: [...highlights, 'x'.repeat((count - 14) % 9_000)] } };
};

/** A document of so many characters of free texts. */
const told = (count: number): unknown => {
  const highlights = Array.from({ length: count / 10_000 }, () => 'x'.repeat(10_000));
  return { work: [{ highlights: [...highlights, 'x'.repeat(count % 10_000)] }] };
};

describe('the bounds of a resume', () => {
  it('let a document through that just fits', () => {
    expect(readResume(JSON.parse(nested(32))).unplaced).toHaveLength(1);
    expect(readResume(listed(2_000)).unplaced).toHaveLength(1);
    expect(readResume({ basics: { summary: 'x'.repeat(10_000) } }).candidate.summary).toHaveLength(10_000);
    expect(readResume(heavy(1_000_000)).unplaced).toHaveLength(1);
    expect(readResume(told(100_000)).candidate.work).toHaveLength(1);
    expect(parseResume(`{}${' '.repeat(999_998)}`).unplaced).toEqual([]);
  });

  it.each([
    ['depth 33', nested(33)],
    ['depth 100,000', nested(100_000)],
    ['depth 400,000', nested(400_000)],
  ])('refuse %s', (_, text) => {
    expect(refusalOf(() => parseResume(text))).toEqual({ code: 'LIMIT_EXCEEDED', message: depth });
  });

  it('refuse a million levels without exhausting the stack', () => {
    let document: unknown = 1;
    for (let level = 0; level < 1_000_000; level += 1) document = [document];
    expect(refusalOf(() => readResume({ work: document }))).toEqual({
      code: 'BAD_REQUEST',
      message: '"/work/0" must be an object.',
    });
    expect(refusalOf(() => readResume({ meta: document }))).toEqual({ code: 'LIMIT_EXCEEDED', message: depth });
  });

  it('refuse a document that holds itself', () => {
    const meta: Record<string, unknown> = {};
    meta['again'] = meta;
    expect(refusalOf(() => readResume({ meta }))).toEqual({ code: 'LIMIT_EXCEEDED', message: depth });
  });

  it('refuse more free text than is read in one go, though each fits', () => {
    expect(refusalOf(() => readResume(told(100_001)))).toEqual({
      code: 'LIMIT_EXCEEDED',
      message: 'The free texts of the resume must have at most 100000 characters together.',
    });
  });

  it.each([
    ['2,001 elements and keys', listed(2_001)],
    ['a sparse list', { work: new Array(4_000_000_000) }],
    ['many keys', { meta: Object.fromEntries(Array.from({ length: 2_000 }, (_, key) => [`k${key}`, null])) }],
  ])('refuse %s', (_, document) => {
    expect(refusalOf(() => readResume(document))).toEqual({ code: 'LIMIT_EXCEEDED', message: items });
  });

  it.each([
    [{ basics: { name: 'x'.repeat(10_001) } }, '/basics/name'],
    [{ references: [{ reference: 'x'.repeat(10_001) }] }, '/references'],
    [{ basics: { ['x'.repeat(10_001)]: 1 } }, '/basics/*'],
  ])('refuse a text that is too long (%#)', (document, pointer) => {
    const message = `"${pointer}" must have at most 10000 characters.`;
    expect(refusalOf(() => readResume(document))).toEqual({ code: 'LIMIT_EXCEEDED', message });
  });

  it('count bytes, not characters, of a text and of a document parsed elsewhere', () => {
    expect(refusalOf(() => readResume(heavy(1_000_001)))).toEqual({ code: 'LIMIT_EXCEEDED', message: bytes });
    expect(refusalOf(() => parseResume(`{}${' '.repeat(999_999)}`))).toEqual({
      code: 'LIMIT_EXCEEDED',
      message: bytes,
    });
    expect(refusalOf(() => parseResume(`"${'é'.repeat(500_000)}"`))).toEqual({
      code: 'LIMIT_EXCEEDED',
      message: bytes,
    });
  });
});

describe('parseResume', () => {
  it.each(['', '{', '{"basics":}', 'NaN', "{'a':1}"])('refuses %j without quoting it', (text) => {
    const message = 'The resume must be well-formed JSON.';
    expect(refusalOf(() => parseResume(text))).toEqual({ code: 'BAD_REQUEST', message });
  });

  it('skips a byte order mark', () => {
    expect(parseResume('\uFEFF{"basics":{"name":"Ada Lefèvre"}}').candidate.familyName).toBe('Lefèvre');
  });
});
