import type { Epochs } from './AccessRecord.js';
import type { Queryable } from './Queryable.js';

/** The head of a tenant's log: what the next index is, and what requests must be decided under. */
export interface LogHead {
  readonly next: number;
  readonly epochs: Epochs;
}

export const headStatement = 'select next, policy_epoch, subject_epoch from access_log_head where tenant = $1';

/** Reads a head from a row. No row: null. */
export const headOf = (row: Readonly<Record<string, unknown>> | undefined): LogHead | null =>
  row === undefined ? null : { next: Number(row.next), epochs: epochsOf(row) };

/** Reads the epochs from a row. */
export const epochsOf = (row: Readonly<Record<string, unknown>>): Epochs => ({
  policy: Number(row.policy_epoch),
  subject: Number(row.subject_epoch),
});

/** Reads the head of a tenant's log. Gives null when the tenant has no log. */
export const readHead = async (via: Queryable, tenant: string): Promise<LogHead | null> => {
  const { rows } = await via.query(headStatement, [tenant]);
  return headOf(rows[0]);
};
