import type { LostTree } from '../access-log/generations/recoveryStatement.js';
import type { LogReport } from '../verify/LogReport.js';

/** What a generation was opened on. */
export interface Opened {
  readonly generation: number;
  /** Entries that are left, and how many of them a signed checkpoint vouches for. */
  readonly left: number;
  readonly vouched: number;
  readonly lost: readonly LostTree[];
  /** Consents that were valid and are unknown now. */
  readonly consents: number;
  /** The persons without a key: erased after what is left was copied. Null: the store of keys is not there. */
  readonly keyless: readonly string[] | null;
}

/** What became of one tenant's log. */
export type Recovery = { readonly tenant: string } & (
  | { readonly outcome: 'NOTHING_LOST'; readonly entries: number }
  /** In a dry run it was rolled back. */
  | { readonly outcome: 'OPENED'; readonly opened: Opened }
  /** What is left is not sound by itself. */
  | { readonly outcome: 'TAMPERED'; readonly report: LogReport }
  /** What is left is another log than was signed, or two trees of one size were. */
  | { readonly outcome: 'CONTRADICTED' }
  /** The database does not know the tenant. */
  | { readonly outcome: 'UNKNOWN_TENANT' }
);
