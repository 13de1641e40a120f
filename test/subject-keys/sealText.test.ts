import { createSecretKey, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGovernedSchema } from '../../src/gateway.js';
import { isSealed } from '../../src/subject-keys/sealedCoordinates.js';
import { openText, sealText } from '../../src/subject-keys/sealText.js';

const key = createSecretKey(randomBytes(32));
const at = { tenant: 'acme', coordinate: 'InterviewNote.text', row: 'r-1' } as const;

describe('a sealed text', () => {
  it('opens again, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(openText(sealText(text, key, at), key, at)).toBe(Buffer.from(text).toString());
      }),
    );
  });

  it('opens under no other key, and nowhere else than where it was sealed', () => {
    const sealed = sealText('Quaker', key, at);
    expect(openText(sealed, createSecretKey(randomBytes(32)), at)).toBeNull();
    for (const elsewhere of [
      { ...at, tenant: 'globex' },
      { ...at, coordinate: 'Candidate.summary' },
      { ...at, row: 'r-2' },
    ] as const)
      expect(openText(sealed, key, elsewhere)).toBeNull();
  });

  it('does not open when any byte of it was changed, or some are missing', () => {
    const sealed = sealText('Quaker', key, at);
    const bytes = Buffer.from(sealed.slice('sealed1:'.length), 'base64url');
    for (let byte = 0; byte < bytes.length; byte++) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(byte) ^ 1, byte);
      expect(openText(`sealed1:${changed.toString('base64url')}`, key, at)).toBeNull();
      expect(openText(`sealed1:${bytes.subarray(0, byte).toString('base64url')}`, key, at)).toBeNull();
    }
    for (const none of ['', 'Quaker', 'sealed1:', 'sealed2:', sealed.slice(1)])
      expect(openText(none, key, at)).toBeNull();
  });

  it('does not tell by its length which of few short words it is, nor that two are the same', () => {
    const words = ['', 'Jewish', 'Roman Catholic', 'a'.repeat(63)];
    expect(new Set(words.map((word) => sealText(word, key, at).length)).size).toBe(1);
    expect(sealText('a'.repeat(64), key, at).length).toBeGreaterThan(sealText('a', key, at).length);
    expect(sealText('Jewish', key, at)).not.toBe(sealText('Jewish', key, at));
  });
});

describe('what is sealed', () => {
  it('holds every special category that the schema can hold', () => {
    const special = createGovernedSchema().rulebook.governed.filter(
      (field) => field.special && !field.special.inferred,
    );
    expect(special.map(({ coordinate }) => coordinate)).toEqual([
      'Candidate.ethnicOrigin',
      'Candidate.religiousBelief',
    ]);
    expect(special.filter(({ coordinate }) => !isSealed(coordinate))).toEqual([]);
  });
});
