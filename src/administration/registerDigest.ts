import { createHash } from 'node:crypto';

/** Returns the digest by which the log knows an entry of a register as it stands: SHA-256, hexadecimal, over what it says. */
export const registerDigest = (said: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify(said.map((each) => each ?? null)))
    .digest('hex');
