import { generateKeyPairSync, hash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createNoteVerifier, isKeyName, parseVerifierKey } from '../../../src/access-log/notes/keys.js';
import { keys, peterSigner, verifierOf } from './publishedNotes.js';

describe('a verifier key', () => {
  it.each(Object.values(keys))('%s is read, and written again', (key) => {
    const verifier = verifierOf(key);
    expect(verifier.text).toBe(key);
    expect([verifier.name, verifier.id]).toEqual(key.split('+').slice(0, 2));
  });

  it('is that of the signer of the same key and name', () => {
    expect([peterSigner.name, peterSigner.id]).toEqual(['PeterNeumann', 'c74f20a3']);
  });

  it('is not read from any part of itself', () => {
    const { peter } = keys;
    const parts = Array.from({ length: peter.length }, (_, from) =>
      Array.from({ length: peter.length - from }, (_, length) => peter.slice(from, from + length + 1)),
    ).flat();
    expect(parts.filter((part) => parseVerifierKey(part) !== null)).toEqual([peter]);
  });

  it('is not read with any character changed', () => {
    for (const key of Object.values(keys)) {
      const changed = [...key].map((character, at) => {
        const next = String.fromCharCode(character.charCodeAt(0) + 1);
        return `${key.slice(0, at)}${next}${key.slice(at + 1)}`;
      });
      expect(changed.filter((text) => parseVerifierKey(text) !== null)).toEqual([]);
    }
  });

  it.each([
    [
      'a key that is too long, under its own id',
      'PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==',
    ],
    ['another kind of key, under its own id', 'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
    ['an id in capitals', keys.peter.replace('c74f20a3', 'C74F20A3')],
    ['a newline after it', `${keys.peter}\n`],
    ['a space before it', ` ${keys.peter}`],
    ['nothing', ''],
  ])('is not read from %s', (_case, text) => {
    expect(parseVerifierKey(text)).toBeNull();
  });

  it('is not made of another kind of key, of a private one, or under no name', () => {
    const pair = generateKeyPairSync('ed25519');
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    expect(() => createNoteVerifier('log', rsa.publicKey)).toThrow(RangeError);
    expect(() => createNoteVerifier('log', pair.privateKey)).toThrow(RangeError);
    expect(() => createNoteVerifier('', pair.publicKey)).toThrow(RangeError);
    expect(() => createNoteVerifier('a+b', pair.publicKey)).toThrow(RangeError);
  });

  it('gives false, and throws nothing, for a signature of another length or of chance', () => {
    const verifier = verifierOf(keys.peter);
    const signatures = [0, 1, 63, 64, 65, 500].map((length) => randomBytes(length));
    expect(signatures.map((signature) => verifier.verify(Buffer.from('text\n'), signature))).not.toContain(true);
  });

  it('verifies nothing when it is no point of the curve', () => {
    // y = 2 has no x on the curve. The id is right, which anybody can compute.
    const typed = Buffer.concat([Buffer.of(1, 2), Buffer.alloc(31)]);
    const id = hash('sha256', Buffer.concat([Buffer.from('log\n'), typed])).slice(0, 8);
    const verifier = verifierOf(`log+${id}+${typed.toString('base64')}`);
    expect(verifier.verify(Buffer.from('text\n'), Buffer.alloc(64))).toBe(false);
  });
});

describe('the name of a key', () => {
  it.each(['a', 'example.com/log', 'candour/access-log/acme', 'Ünïcode', '\u00b7'])('may be %j', (name) => {
    expect(isKeyName(name)).toBe(true);
  });

  it.each(['', 'a b', 'a+b', 'a\u00a0b', 'a\u2003b', 'a\u3000', '\u0085', 'a\nb', 'a\u0001', 'a\ud800'])(
    'may not be %j',
    (name) => {
      expect(isKeyName(name)).toBe(false);
    },
  );
});
