import { createHash } from 'node:crypto';

/** Returns the digest by which the log knows what a register says: SHA-256, hexadecimal. */
export const registerDigest = (said: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(said)).digest('hex');
