import type { Queryable } from '../../access-log/Queryable.js';
import type { HeldKeys } from './HeldKeys.js';

/** What holding imports takes. */
export interface Holding {
  readonly keys: HeldKeys;
  /** How many a tenant may have held at a time. */
  readonly most: number;
  /** For reads outside a transaction. */
  readonly via: Queryable;
}
