import { createPublicKey, hash, type KeyObject, verify } from 'node:crypto';
import type { SigningKey } from '../signer.js';
import { decodeBase64 } from './base64.js';
import { hasControls } from './controls.js';

/** C2SP signed-note's list of signature types: plain signatures, and a witness's with the time in them. */
const ED25519 = 0x01;
const COSIGNATURE = 0x04;
type SignatureType = typeof ED25519 | typeof COSIGNATURE;

const KEY_BYTES = 32;
const ID_BYTES = 4;

/** A key that a reader of notes knows. Name and id together tell it from others; neither proves anything. */
export interface KnownKey {
  readonly name: string;
  /** 4 bytes, as 8 hexadecimal characters. It depends on the kind of key as well. */
  readonly id: string;
  /** The verifier key (vkey) that people are given: name+id+base64. */
  readonly text: string;
  readonly publicKey: KeyObject;
  verify(bytes: Uint8Array, signature: Uint8Array): boolean;
}

/** A log's key. A witness's is never one: what only a witness has signed, the log may have disowned. */
export interface NoteVerifier extends KnownKey {
  readonly kind: 'LOG';
}

/** What a vkey holds. */
export interface KeyMaterial {
  readonly name: string;
  readonly id: string;
  readonly text: string;
  readonly publicKey: KeyObject;
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
export const createNoteVerifier = (name: string, publicKey: KeyObject): NoteVerifier =>
  noteVerifierOf(keyMaterial(name, publicKey, ED25519));

/** Makes a signer of notes of one of the log's keys, under a name: a log's own key is named as its origin. */
export const createNoteSigner = (name: string, key: SigningKey): NoteSigner => {
  const { id } = createNoteVerifier(name, key.publicKey);
  return { name, id, sign: (bytes) => key.sign(bytes) };
};

/**
 * Reads a log's verifier key (C2SP signed-note, "Verifier keys"). Gives null for any text that is none, whose id is not
 * that of its key, or whose kind is not Ed25519: a witness's key (C2SP tlog-cosignature) is read by `parseWitnessKey`.
 */
export const parseVerifierKey = (text: string): NoteVerifier | null => {
  const read = parseKeyMaterial(text, ED25519);
  return read === null ? null : noteVerifierOf(read);
};

/** Reads a file of verifier keys, one a line. Gives null for any text that holds anything else, or none. */
export function parseVerifierKeys<Key>(text: string, parse: (line: string) => Key | null): readonly Key[] | null {
  const lines = text.trim().split(/\r?\n/);
  const keys = lines.map(parse).filter((key) => key !== null);
  return keys.length === lines.length ? keys : null;
}

/** Reads the material of a witness's vkey; null for any other text. */
export const parseWitnessMaterial = (text: string): KeyMaterial | null => parseKeyMaterial(text, COSIGNATURE);

/** Gives the material of a witness's key under its name. Another kind of key, or a name that can't be one, is a RangeError. */
export const witnessMaterial = (name: string, publicKey: KeyObject): KeyMaterial =>
  keyMaterial(name, publicKey, COSIGNATURE);

const noteVerifierOf = (key: KeyMaterial): NoteVerifier => ({
  kind: 'LOG',
  ...key,
  verify: (bytes, signature) => verify(null, bytes, key.publicKey, signature),
});

function keyMaterial(name: string, publicKey: KeyObject, type: SignatureType): KeyMaterial {
  if (!isKeyName(name)) throw new RangeError("A note's key must have a name without spaces and plus signs.");
  if (publicKey.type !== 'public' || publicKey.asymmetricKeyType !== 'ed25519')
    throw new RangeError("A note's key must be an Ed25519 public key.");
  const raw = Buffer.from(String(publicKey.export({ format: 'jwk' }).x), 'base64url');
  const typed = Buffer.concat([Buffer.of(type), raw]);
  const id = hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), typed]), 'buffer').toString('hex', 0, ID_BYTES);
  return { name, id, text: `${name}+${id}+${typed.toString('base64')}`, publicKey };
}

function parseKeyMaterial(text: string, type: SignatureType): KeyMaterial | null {
  // The last part is base64, which has plus signs of its own.
  const [, name = '', encoded = ''] = /^([^+]+)\+[0-9a-f]{8}\+(.+)$/u.exec(text) ?? [];
  const typed = decodeBase64(encoded);
  if (!isKeyName(name) || typed?.length !== 1 + KEY_BYTES || typed[0] !== type) return null;
  const read = keyMaterial(name, publicKeyOf(typed.subarray(1)), type);
  return read.text === text ? read : null;
}

/** Gives the verifier of the same key under another name, and so another id: the key of another log of the same gateway. */
export const renameVerifier = (verifier: NoteVerifier, name: string): NoteVerifier => {
  const raw = decodeBase64(verifier.text.slice(verifier.name.length + ID_BYTES * 2 + 2));
  if (raw === null) throw new RangeError('A verifier must have the text of its key.');
  return createNoteVerifier(name, publicKeyOf(raw.subarray(1)));
};

/** RFC 8032's 32 bytes as a key; they are not looked at until a signature is verified. */
function publicKeyOf(raw: Buffer): KeyObject {
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') }, format: 'jwk' });
}
