import type { Code } from '../../errors/codes.js';
import type { PublishedCell } from '../../statistics/releaseTable.js';
import type { EqualityBreakdown, EqualityDimension } from '../../vocabulary/equality.js';

/** The arguments of `equalityStatistics`. */
export interface StatisticsAsked {
  readonly dimension: EqualityDimension;
  readonly by: EqualityBreakdown;
  readonly period: string;
}

/** A release as it is stored. */
export interface StoredRelease {
  readonly dimension: EqualityDimension;
  readonly by: EqualityBreakdown;
  readonly period: string;
  readonly k: number;
  readonly rounding: number;
  readonly computedAt: Date;
  readonly cells: readonly PublishedCell[];
}

/** A release as it is answered, to whoever asks. */
export interface AnsweredRelease extends Omit<StoredRelease, 'cells'> {
  readonly cells: readonly (PublishedCell & { readonly code: Code | null })[];
}

/** Says of each cell that is suppressed that it is. */
export const answered = ({ cells, ...release }: StoredRelease): AnsweredRelease => ({
  ...release,
  cells: cells.map((cell) => ({ ...cell, code: cell.count === null ? 'STATISTIC_SUPPRESSED' : null })),
});
