import type { Purpose } from '../vocabulary/purposes.js';

/** The purposes for which somebody may break the glass. */
export const breakGlassPurposes: readonly Purpose[] = ['LEGAL_CLAIMS', 'SECURITY', 'RIGHTS_FULFILMENT'];

/** A grant of break-glass that stands open: one principal may see some persons, for one purpose, until it expires. */
export interface BreakGlass {
  readonly id: string;
  readonly principal: string;
  readonly purpose: Purpose;
  /** Ids of candidates, lower case. */
  readonly persons: readonly string[];
  readonly expiresAt: Date;
}

/** Returns the id of the grant that a `because` would name: the whole text, in any case. */
export const namesGrant = (because: string): string => because.toLowerCase();
