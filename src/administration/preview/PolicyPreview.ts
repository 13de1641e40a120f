import type { Code } from '../../errors/codes.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import type { Change } from './changesOf.js';

/** A change as it is answered: counts are texts, because small ones are not told. */
export type PreviewRow = Change & {
  readonly operations: string;
  readonly persons: string;
};

/** Refusals of whole operations, of which no coordinate was recorded. */
export interface NotReplayed {
  readonly purpose: Purpose | null;
  readonly code: Code | null;
  readonly operations: string;
}

/** What a draft would have done, or how far the work is. */
export interface PolicyPreview {
  readonly draft: string;
  readonly digest: string;
  readonly from: Date;
  readonly to: Date;
  /** While it is false there are no rows: ask again. */
  readonly complete: boolean;
  readonly daysDone: number;
  readonly daysTotal: number;
  readonly recordsRead: number;
  readonly rows: readonly PreviewRow[];
  readonly notReplayed: readonly NotReplayed[];
}
