import type { AccessedField } from '../../access-log/AccessRecord.js';
import type { Code } from '../../errors/codes.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import type { Role } from '../../vocabulary/roles.js';

/** What records of a day have in common: everything that a static decision reads, and what was decided. */
export interface Combination {
  /** Tokens; empty: the principal named none. */
  readonly client: string;
  readonly organisation: string;
  /** Empty: it named none. */
  readonly country: string;
  readonly roles: readonly Role[];
  readonly purpose: Purpose | null;
  readonly policyVersion: number;
  readonly fields: readonly AccessedField[];
  /** Of records that name no coordinate; of others it is null. */
  readonly code: Code | null;
  /** How many records. */
  readonly records: number;
  /** Their indices, as the database writes and reads an array. */
  readonly indexes: string;
}
