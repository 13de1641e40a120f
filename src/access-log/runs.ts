import { randomBytes } from 'node:crypto';

/** What the names of runs end in that are over with the transaction they began in. */
export const ONCE = '/once';

/** Names a run of a replica that goes on; no two are named alike. */
export const runOf = (replica: string): string => `${replica}/${randomBytes(8).toString('hex')}`;

/** Names a run that is one request. Nothing has to remember where it stopped, because it never goes on. */
export const runOnce = (replica: string): string => `${runOf(replica)}${ONCE}`;
