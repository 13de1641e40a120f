import type { KeyObject } from 'node:crypto';
import { openBytes, sealBytes } from './sealBytes.js';
import type { SealedCoordinate } from './sealedCoordinates.js';

// `sealed1:`, then in base 64 (RFC 4648 §5, no padding): a nonce of 12 bytes, the ciphertext, a tag of 16 (AES-256-GCM,
// NIST SP 800-38D). What is encrypted is the UTF-8, then 0x80 and zeros up to a multiple of 64 bytes: a religious belief
// is one of few words, whose lengths differ. Where the value stands is authenticated with it, so that one which was moved
// to another row, column or tenant does not open.

/** With which every sealed value begins. The checks of the tables demand it. */
export const sealedPrefix = 'sealed1:';

const blockBytes = 64;
const end = 0x80;

/** Where a sealed value stands. */
export interface SealedAt {
  readonly tenant: string;
  readonly coordinate: SealedCoordinate;
  /** The id of its row. */
  readonly row: string;
}

const placeOf = ({ tenant, coordinate, row }: SealedAt): Buffer => Buffer.from(`${tenant}\0${coordinate}\0${row}`);

/** Seals a text under a person's key. Twice the same gives two different values. */
export function sealText(text: string, key: KeyObject, at: SealedAt): string {
  const plain = Buffer.from(text);
  const padded = Buffer.alloc(Math.ceil((plain.length + 1) / blockBytes) * blockBytes);
  plain.copy(padded);
  padded[plain.length] = end;
  return sealedPrefix + sealBytes(padded, key, placeOf(at)).toString('base64url');
}

/** Opens a sealed text; null: it was not sealed under this key for this place, or not at all. */
export function openText(sealed: string, key: KeyObject, at: SealedAt): string | null {
  if (!sealed.startsWith(sealedPrefix)) return null;
  const bytes = Buffer.from(sealed.slice(sealedPrefix.length), 'base64url');
  try {
    const padded = openBytes(bytes, key, placeOf(at));
    return padded.toString('utf8', 0, padded.lastIndexOf(end));
  } catch {
    return null;
  }
}
