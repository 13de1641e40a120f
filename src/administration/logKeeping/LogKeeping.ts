import type { PruningWait } from '../../vocabulary/pruningWaits.js';

/** How long a tenant's log is kept, and what is due, as the schema reads it. */
export interface AnsweredRetention {
  readonly months: number;
  readonly justification: string | null;
  /** Null: nobody has set any, and the default holds. */
  readonly setAt: Date | null;
  /** Decimal, as every index. */
  readonly prunedBelow: string;
  /** Null: the log is empty. */
  readonly oldestAt: Date | null;
  readonly dueBelow: string;
  readonly waitsFor: readonly PruningWait[];
}

/** A hold on the log as the schema reads it. */
export interface AnsweredHold {
  readonly id: string;
  readonly reference: string;
  readonly placedAt: Date;
  /** Null: it stands. */
  readonly liftedAt: Date | null;
}

/** What a pruning came to, as the schema reads it. */
export interface AnsweredPruning {
  readonly entries: number;
  readonly prunedBelow: string;
  readonly dueBelow: string;
  readonly waitsFor: readonly PruningWait[];
}
