import type { Epochs } from './AccessRecord.js';
import type { LeafRecord } from './leaf.js';
import type { SealedReason } from './reason.js';

/** A record that lacks only what its place in the log decides. */
export type PreparedRecord = Omit<LeafRecord, 'replica' | 'sequence' | 'others'> & {
  /** Tokens, sorted, so that their order says nothing about the answer's. */
  readonly subjectTokens: readonly string[];
  /** The fields as the leaf and the column hold them. */
  readonly fieldsText: string;
};

/** A request that waits to be written. Its record ids are settled here: whoever writes it twice writes the same ids. */
export interface PreparedRequest {
  readonly tenant: string;
  readonly at: Date;
  readonly epochs: Epochs;
  readonly records: readonly [PreparedRecord, ...PreparedRecord[]];
  /** Belongs to the first record. */
  readonly reason: SealedReason | null;
}
