import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createNoteVerifier } from '../../../src/access-log/notes/keys.js';
import { signNote } from '../../../src/access-log/notes/openNote.js';
import {
  openRecordNote,
  parseRecordNote,
  type RecordNote,
  signRecordNote,
} from '../../../src/access-log/notes/recordNote.js';
import { logOrigin } from '../../../src/access-log/receipt.js';
import { createSigner } from '../../../src/access-log/signer.js';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const signer = createSigner(privateKey);
const origin = logOrigin('acme');
const trust = { origin, verifiers: [createNoteVerifier(origin, publicKey)] };
const note: RecordNote = {
  origin,
  at: '2026-03-02T12:00:00Z',
  asOf: '2026-03-01T00:00:00.000Z',
  policy: 7,
  instructions: 2,
  sha256: { json: 'a'.repeat(64), 'html-en': 'b'.repeat(64), 'html-fr': 'c'.repeat(64) },
};
const text = `candour/processing-record/v1
origin candour/access-log/acme
at 2026-03-02T12:00:00Z
as-of 2026-03-01T00:00:00.000Z
policy 7
instructions 2
json ${'a'.repeat(64)}
html-en ${'b'.repeat(64)}
html-fr ${'c'.repeat(64)}
`;

describe('the note of a record', () => {
  it('says each thing once, in one order, and is read back', () => {
    const signed = signRecordNote(note, signer);
    expect(signed.startsWith(`${text}\n\u2014 candour/access-log/acme `)).toBe(true);
    expect(openRecordNote(signed, trust)).toEqual({ refusal: null, note });
  });

  it.each([
    ['another header', text.replace('record/v1', 'record/v2')],
    ['a checkpoint', 'candour/access-log/acme\n1\nAAAA\n'],
    ['a line too many', `${text}more 1\n`],
    ['a line too few', text.replace(/policy 7\n/, '')],
    ['another order', text.replace(/(policy 7\n)(instructions 2\n)/, '$2$1')],
    ['a short hash', text.replace('a'.repeat(64), 'a'.repeat(63))],
    ['a number with a leading zero', text.replace('policy 7', 'policy 07')],
    ['no last line break', text.slice(0, -1)],
  ])('is not %s', (_what, wrong) => {
    expect(parseRecordNote(wrong)).toBeNull();
    if (wrong.endsWith('\n')) {
      const key = { name: origin, id: trust.verifiers[0]?.id ?? '', sign: (bytes: Uint8Array) => signer.sign(bytes) };
      expect(openRecordNote(signNote(wrong, [key]), trust)).toEqual({ refusal: 'MALFORMED' });
    }
  });

  it('of another log, or changed, is not believed', () => {
    const other = logOrigin('globex');
    const key = { name: origin, id: trust.verifiers[0]?.id ?? '', sign: (bytes: Uint8Array) => signer.sign(bytes) };
    expect(openRecordNote(signNote(text.replace('/acme', '/globex'), [key]), trust)).toEqual({
      refusal: 'ANOTHER_LOG',
    });
    const signed = signRecordNote(note, signer);
    expect(openRecordNote(signed.replace('policy 7', 'policy 8'), trust)).toEqual({ refusal: 'FORGED' });
    const theirs = { origin: other, verifiers: [createNoteVerifier(other, publicKey)] };
    expect(openRecordNote(signed, theirs)).toEqual({ refusal: 'UNSIGNED' });
  });

  it('is not signed of what a reader would refuse', () => {
    expect(() => signRecordNote({ ...note, at: 'today' }, signer)).toThrow(RangeError);
    expect(() => signRecordNote({ ...note, origin: 'candour/access-log/a b' }, signer)).toThrow(RangeError);
  });
});
