import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/**
 * The text of `@purpose(because:)` is written by a client, so no record holds it: a record commits to it, and the text
 * itself lies encrypted in a row that can be erased. Without the row's nonce the commitment says nothing about the text.
 */
export interface SealedReason {
  /** HMAC-SHA256 of the text under the nonce, hexadecimal: what the leaf holds. */
  readonly commitment: string;
  readonly nonce: Buffer;
  /** Initialisation vector (12 bytes), AES-256-GCM ciphertext, tag (16 bytes). */
  readonly ciphertext: Buffer;
}

/** The record that a reason belongs to: a ciphertext moved to another record or tenant does not open. */
export interface ReasonPlace {
  readonly tenant: string;
  readonly recordId: string;
}

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 32;
const VECTOR_BYTES = 12;
const TAG_BYTES = 16;

/** The label under which the key for reasons is derived from the log's key. */
export const REASON_KEY = 'access-log/reason';

/** Commits to a text and encrypts it, under a key of 32 bytes. */
export const sealReason = (text: string, place: ReasonPlace, key: Buffer): SealedReason => {
  const nonce = randomBytes(NONCE_BYTES);
  const vector = randomBytes(VECTOR_BYTES);
  const cipher = createCipheriv(CIPHER, key, vector).setAAD(boundTo(place));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return { commitment: commit(text, nonce), nonce, ciphertext: Buffer.concat([vector, body, cipher.getAuthTag()]) };
};

/** Opens a sealed reason. Gives null when it was altered, belongs elsewhere, or is not what the leaf committed to. */
export const openReason = (sealed: SealedReason, place: ReasonPlace, key: Buffer): string | null => {
  const vector = sealed.ciphertext.subarray(0, VECTOR_BYTES);
  const body = sealed.ciphertext.subarray(VECTOR_BYTES, -TAG_BYTES);
  try {
    const decipher = createDecipheriv(CIPHER, key, vector, { authTagLength: TAG_BYTES }).setAAD(boundTo(place));
    decipher.setAuthTag(sealed.ciphertext.subarray(-TAG_BYTES));
    const text = Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
    return commit(text, sealed.nonce) === sealed.commitment ? text : null;
  } catch {
    return null;
  }
};

const commit = (text: string, nonce: Buffer): string => createHmac('sha256', nonce).update(text, 'utf8').digest('hex');

const boundTo = ({ tenant, recordId }: ReasonPlace): Buffer => Buffer.from(JSON.stringify([tenant, recordId]));
