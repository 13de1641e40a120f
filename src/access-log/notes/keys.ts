import { createPublicKey, hash, type KeyObject, verify } from 'node:crypto';
import type { Signer } from '../signer.js';
import { decodeBase64 } from './base64.js';
import { hasControls } from './controls.js';

/** Ed25519 in C2SP signed-note's list of signature types. */
const ED25519 = 0x01;
const KEY_BYTES = 32;
const ID_BYTES = 4;

/** A key that a reader of notes trusts. Name and id together tell it from others; neither proves anything. */
export interface NoteVerifier {
  readonly name: string;
  /** 4 bytes, as 8 hexadecimal characters. */
  readonly id: string;
  /** The verifier key (vkey) that people are given: name+id+base64. */
  readonly text: string;
  readonly publicKey: KeyObject;
  verify(bytes: Uint8Array, signature: Uint8Array): boolean;
}

/** A key that signs notes. */
export interface NoteSigner {
  readonly name: string;
  readonly id: string;
  sign(bytes: Uint8Array): Uint8Array;
}

/** Says whether a name can be a key's: well-formed, not empty, without Unicode spaces, control characters and plus. */
export const isKeyName = (name: string): boolean =>
  name !== '' && name.isWellFormed() && !hasControls(name) && !/[\p{White_Space}+]/u.test(name);

/** Makes the verifier of an Ed25519 public key. Another kind of key, or a name that can't be one, is a RangeError. */
export const createNoteVerifier = (name: string, publicKey: KeyObject): NoteVerifier => {
  if (!isKeyName(name)) throw new RangeError("A note's key must have a name without spaces and plus signs.");
  if (publicKey.type !== 'public' || publicKey.asymmetricKeyType !== 'ed25519')
    throw new RangeError("A note's key must be an Ed25519 public key.");
  const raw = Buffer.from(String(publicKey.export({ format: 'jwk' }).x), 'base64url');
  const typed = Buffer.concat([Buffer.of(ED25519), raw]);
  const id = hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), typed]), 'buffer').toString('hex', 0, ID_BYTES);
  return {
    name,
    id,
    text: `${name}+${id}+${typed.toString('base64')}`,
    publicKey,
    verify: (bytes, signature) => verify(null, bytes, publicKey, signature),
  };
};

/** Makes a signer of notes of the log's signer, under a name: a log's own key is named as its origin. */
export const createNoteSigner = (name: string, signer: Signer): NoteSigner => {
  const { id } = createNoteVerifier(name, signer.publicKey);
  return { name, id, sign: (bytes) => signer.sign(bytes) };
};

/**
 * Reads a verifier key (C2SP signed-note, "Verifier keys"). Gives null for any text that is none, whose id is not that of
 * its key, or whose kind is not Ed25519.
 */
export const parseVerifierKey = (text: string): NoteVerifier | null => {
  // The last part is base64, which has plus signs of its own.
  const [, name = '', encoded = ''] = /^([^+]+)\+[0-9a-f]{8}\+(.+)$/u.exec(text) ?? [];
  const typed = decodeBase64(encoded);
  if (!isKeyName(name) || typed?.length !== 1 + KEY_BYTES || typed[0] !== ED25519) return null;
  const verifier = createNoteVerifier(name, publicKeyOf(typed.subarray(1)));
  return verifier.text === text ? verifier : null;
};

/** RFC 8032's 32 bytes as a key; they are not looked at until a signature is verified. */
function publicKeyOf(raw: Buffer): KeyObject {
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') }, format: 'jwk' });
}
