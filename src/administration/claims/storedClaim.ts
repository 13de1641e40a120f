import type { AnsweredClaim } from './Claims.js';

/** A claim as plain JSON, from which a retry is answered. */
export type StoredClaim = Omit<AnsweredClaim, 'recordedAt' | 'liftedAt'> & {
  readonly recordedAt: string;
  readonly liftedAt: string | null;
};

/** Makes it storable. */
export const storedClaim = ({ recordedAt, liftedAt, ...claim }: AnsweredClaim): StoredClaim => ({
  ...claim,
  recordedAt: recordedAt.toISOString(),
  liftedAt: liftedAt?.toISOString() ?? null,
});

/** Reads it back. */
export const claimOf = ({ recordedAt, liftedAt, ...claim }: StoredClaim): AnsweredClaim => ({
  ...claim,
  recordedAt: new Date(recordedAt),
  liftedAt: liftedAt === null ? null : new Date(liftedAt),
});
