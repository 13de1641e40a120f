import { createHash } from 'node:crypto';
import type { AnsweredHold } from './LogKeeping.js';

/** A hold as plain JSON, from which a retry is answered. */
export type StoredHold = Omit<AnsweredHold, 'placedAt' | 'liftedAt'> & {
  readonly placedAt: string;
  readonly liftedAt: string | null;
};

/** Reads it back. */
export const holdOf = ({ placedAt, liftedAt, ...hold }: StoredHold): AnsweredHold => ({
  ...hold,
  placedAt: new Date(placedAt),
  liftedAt: liftedAt === null ? null : new Date(liftedAt),
});

/** Returns what the record of a hold is about: SHA-256, hexadecimal, of the hold as it stands after it. */
export const holdDigest = (tenant: string, { id, reference, placedAt, liftedAt }: StoredHold): string =>
  createHash('sha256').update(JSON.stringify({ id, liftedAt, placedAt, reference, tenant })).digest('hex');
