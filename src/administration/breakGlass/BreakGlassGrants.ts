import type { Purpose } from '../../vocabulary/purposes.js';
import type { Office } from '../outbox/addNotices.js';

/** Who asks for a grant, for what, of whom: the arguments of `openBreakGlass`. */
export interface GrantAsked {
  readonly purpose: Purpose;
  readonly reason: string;
  readonly minutes: number;
  readonly persons: readonly string[];
}

/** That an office has seen what a grant was used for, and ended it. */
export interface GrantClosing {
  readonly role: Office;
  readonly principal: string;
  readonly at: Date;
}

/** What a grant read of one coordinate. */
export interface GrantRead {
  readonly field: string;
  readonly operations: number;
  readonly persons: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

/** A grant as the schema's `BreakGlassGrant` reads it. */
export interface AnsweredGrant {
  readonly id: string;
  readonly principal: string;
  readonly purpose: Purpose;
  /** Null for who may not know it. */
  readonly reason: string | null;
  readonly openedAt: Date;
  readonly expiresAt: Date;
  /** How many it names, whether or not the tenant has them. */
  readonly persons: number;
  readonly closings: readonly GrantClosing[];
  /** Asked only where it is selected: it reads the log. */
  readonly read: () => Promise<readonly GrantRead[]>;
  /** False: some reason of that span can't be opened any more, and may have named the grant. */
  readonly isReadComplete: () => Promise<boolean>;
}
