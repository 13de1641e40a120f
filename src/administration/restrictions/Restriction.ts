import type { Purpose } from '../../vocabulary/purposes.js';
import type { RestrictionGround } from '../../vocabulary/restrictionGrounds.js';

/** A restriction as the schema reads it. */
export interface Restriction {
  readonly id: string;
  readonly candidate: string;
  readonly ground: RestrictionGround;
  /** Null: every purpose. */
  readonly purposes: readonly Purpose[] | null;
  readonly placedAt: Date;
  /** When the person was told that it would be lifted. */
  readonly notifiedAt: Date | null;
  /** Null: it stands. */
  readonly liftedAt: Date | null;
}

/** How every purpose is stored: a purpose that comes later is meant as well. */
export const everyPurpose = '*';
