import type { Finding } from './Finding.js';
import type { GenerationRemarks } from './generationRemarks.js';

/** What verifying one tenant's log gave. */
export interface LogReport {
  readonly tenant: string;
  /** Entries that were checked, all from index 0 on; of those that are pruned, their hashes. */
  readonly entries: number;
  /** The index below which entries were pruned, as a signed statement and a record say; 0: nowhere. */
  readonly prunedBelow: number;
  /** Entries that are in the tree. */
  readonly integrated: number;
  /** Entries that a signed checkpoint vouches for; it was verified. */
  readonly signed: number;
  /** Records whose sequence number could not be compared. */
  readonly unknownSequences: number;
  /** What is wrong with the first bad index; empty: nothing was found. */
  readonly findings: readonly Finding[];
  /** What earlier generations of the log lost; absent: it has only ever had one. */
  readonly generations?: GenerationRemarks;
}
