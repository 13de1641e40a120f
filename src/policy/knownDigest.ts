import { createHash } from 'node:crypto';

/** Returns a text that two sets of coordinates share exactly when they are equal; null stands for all that the schema holds. */
export const knownDigest = (known: ReadonlySet<string> | null): string =>
  known === null
    ? 'all'
    : createHash('sha256')
        .update([...known].sort().join(' '))
        .digest('base64url');
