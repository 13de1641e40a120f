import { describe, expect, it } from 'vitest';
import { addSignature, openNote, signNote } from '../../../src/access-log/notes/openNote.js';
import { decodeNote, parseNote, writeNote } from '../../../src/access-log/notes/signedNote.js';
import { c2spNote, enochLine, enochSigner, keys, peterLine, peterSigner, text, verifierOf } from './publishedNotes.js';

const peter = verifierOf(keys.peter);
const enoch = verifierOf(keys.enoch);
const both = `${text}\n${peterLine}${enochLine}`;
/** A signature line whose signature has another length, as in Go's own tests. */
const broken = (line: string): string => `${line.slice(0, 60)}ABCD${line.slice(60)}`;
const refusalOf = (note: string, known = [peter]): string | null => openNote(note, known).refusal;

describe('the published notes', () => {
  it('are signed with the very same bytes', () => {
    expect(signNote(text, [peterSigner])).toBe(`${text}\n${peterLine}`);
    expect(signNote(text, [peterSigner, enochSigner])).toBe(both);
    expect(addSignature(signNote(text, [peterSigner]), enochSigner)).toBe(both);
  });

  it('open with their keys', () => {
    expect(openNote(both, [peter, enoch])).toEqual({ refusal: null, text, verified: [peter, enoch] });
    const c2sp = verifierOf(keys.c2sp);
    expect(openNote(c2spNote, [c2sp])).toEqual({
      refusal: null,
      text: 'This is an example message.\n',
      verified: [c2sp],
    });
  });

  it('are read and written again', () => {
    const parsed = parseNote(both);
    expect(parsed?.signatures.map(({ name, id }) => `${name}+${id}`)).toEqual([
      'PeterNeumann+c74f20a3',
      'EnochRoot+af0cfe78',
    ]);
    expect(parsed === null ? null : writeNote(parsed)).toBe(both);
  });
});

describe('a note', () => {
  it('opens with one known key, and ignores the others, well-formed or not', () => {
    expect(openNote(both, [peter])).toEqual({ refusal: null, text, verified: [peter] });
    expect(openNote(`${text}\n${enochLine}${peterLine}`, [peter])).toEqual({ refusal: null, text, verified: [peter] });
    expect(refusalOf(`${text}\n${peterLine}${broken(enochLine)}`)).toBeNull();
  });

  it('names a key once that signed it twice', () => {
    expect(openNote(`${text}\n${peterLine}${peterLine}`, [peter])).toMatchObject({ verified: [peter] });
  });

  it('is unsigned when no known key signed it', () => {
    expect(refusalOf(both, [])).toBe('UNSIGNED');
    expect(refusalOf(`${text}\n${enochLine}`)).toBe('UNSIGNED');
  });

  it('ignores a signature that shares only the name or only the id with a known key', () => {
    const renamed = peterLine.replace('PeterNeumann', 'CarmenSandiego');
    const other = peterLine.replace('x08g', 'xxxx');
    expect(refusalOf(`${text}\n${renamed}`)).toBe('UNSIGNED');
    expect(refusalOf(`${text}\n${other}`)).toBe('UNSIGNED');
    expect(refusalOf(`${text}\n${renamed}${other}${peterLine}`)).toBeNull();
  });

  it('is forged when a signature of a known key does not verify, even beside one that does', () => {
    expect(refusalOf(`${text}\n${broken(peterLine)}`)).toBe('FORGED');
    expect(refusalOf(`${text}\n${peterLine}${broken(peterLine)}`)).toBe('FORGED');
    expect(refusalOf(`${text}\n${peterLine}${broken(enochLine)}`, [peter, enoch])).toBe('FORGED');
    expect(refusalOf(`I${text}\n${peterLine}`)).toBe('FORGED');
  });

  it('is refused with any bit of its signature flipped', () => {
    const bytes = Buffer.from(peterLine.slice('— PeterNeumann '.length, -1), 'base64');
    const outcomes = Array.from({ length: bytes.length * 8 }, (_, bit) => {
      const changed = Buffer.from(bytes);
      const at = Math.floor(bit / 8);
      changed[at] = (changed[at] ?? 0) ^ (1 << (bit % 8));
      return refusalOf(`${text}\n— PeterNeumann ${changed.toString('base64')}\n`);
    });
    // The first 32 bits name the key.
    expect(new Set(outcomes.slice(0, 32))).toEqual(new Set(['UNSIGNED']));
    expect(new Set(outcomes.slice(32))).toEqual(new Set(['FORGED']));
  });

  it('may hold empty lines; signatures follow the last one', () => {
    const note = signNote('One.\n\nTwo.\n\n', [peterSigner]);
    expect(openNote(note, [peter])).toMatchObject({ refusal: null, text: 'One.\n\nTwo.\n\n' });
  });

  it.each([
    ['no signatures', text],
    ['no signature lines', `${text}\n`],
    ['no newline at its end', `${text}\n${peterLine.slice(0, -1)}`],
    ['a newline too many', `${text}\n${peterLine}\n`],
    ['a control character', `\u0001${text}\n${peterLine}`],
    ['a carriage return', `${text}\n${peterLine}`.replaceAll('\n', '\r\n')],
    ['half of a surrogate pair', `\ud800${text}\n${peterLine}`],
    ['a name with a space', `${text}\n— Bad Name ${peterLine.split(' ')[2]}`],
    ['a name with a plus', `${text}\n${peterLine}${enochLine.replace('EnochRoot', 'Enoch+Root')}`],
    ['no name', `${text}\n${peterLine}${enochLine.replace('EnochRoot', '')}`],
    ['a line that is no signature', `${text}\n${peterLine}Unexpected line.\n`],
    ['a hyphen for the dash', `${text}\n${peterLine.replace('—', '-')}`],
    ['a signature that is not base64', `${text}\n${peterLine}— x !!!!\n`],
    ['a signature without padding', `${text}\n${peterLine}${enochLine.replace('=', '')}`],
    ['a signature of the same bytes in another base64', `${text}\n${peterLine.replace('AM=', 'AN=')}`],
    ['a signature in base64url', `${text}\n${peterLine.replace('/', '_')}`],
    ['an id without a signature', `${text}\n${peterLine}— x AAAAAA==\n`],
    ['something after a signature', `${text}\n${peterLine.slice(0, -1)} more\n`],
    ['more than 100 signatures', `${text}\n${peterLine.repeat(101)}`],
    ['more than a million characters', `${'a'.repeat(1_000_000)}\n\n${peterLine}`],
    ['nothing', ''],
  ])('is malformed with %s', (_case, note) => {
    expect(refusalOf(note)).toBe('MALFORMED');
  });

  it('may have 100 signatures', () => {
    expect(refusalOf(`${text}\n${peterLine.repeat(100)}`)).toBeNull();
  });

  it('is read from UTF-8 only, to the byte', () => {
    expect(decodeNote(Buffer.from(both))).toBe(both);
    expect(decodeNote(Buffer.concat([Buffer.of(0xff), Buffer.from(both)]))).toBeNull();
    expect(decodeNote(Buffer.from(`\ufeff${both}`))).toBe(`\ufeff${both}`);
  });

  it('is refused under two known keys of one name and id that differ', () => {
    const twin = { ...enoch, name: peter.name, id: peter.id };
    expect(refusalOf(`${text}\n${peterLine}`, [peter, twin])).toBe('FORGED');
  });
});

describe('signing', () => {
  it('replaces a signature of the same key', () => {
    expect(addSignature(`${text}\n${broken(peterLine)}`, peterSigner)).toBe(`${text}\n${peterLine}`);
    expect(addSignature(both, peterSigner)).toBe(`${text}\n${enochLine}${peterLine}`);
  });

  it.each(['', 'abc', 'abc\r\n', 'a\u0000\n', '\ud800\n'])('refuses the text %j', (bad) => {
    expect(() => signNote(bad, [peterSigner])).toThrow(RangeError);
  });

  it.each(['', 'c74f20', 'C74F20A3', 'c74f20a3ff', 'not an id'])('refuses a key whose id is %j', (id) => {
    expect(() => signNote(text, [{ ...peterSigner, id }])).toThrow(RangeError);
  });

  it('refuses a note without signers, and a malformed note to add to', () => {
    expect(() => signNote(text, [])).toThrow(RangeError);
    expect(() => addSignature(text, peterSigner)).toThrow(RangeError);
  });
});
