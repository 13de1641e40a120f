import type { RetentionAction } from '../../vocabulary/retentionActions.js';

/** How many persons. */
export interface SweptPersons {
  readonly action: RetentionAction;
  readonly persons: number;
}

/** What a sweep of persons came to. */
export interface PersonsSweep {
  /** What was done, each at least once. */
  readonly done: readonly SweptPersons[];
  /** What is to be done; only a dry run counts it. */
  readonly due: readonly SweptPersons[];
  /** More is due. */
  readonly more: boolean;
  /** Another sweep of the controller's data was at it, and this one did nothing. */
  readonly isBusy: boolean;
}

/** What a sweep came to, as the schema reads it. Plain JSON, from which a retry is answered. */
export interface RetentionSweep extends PersonsSweep {
  /** Held imports whose time is over: a dry run counts them, else they were destroyed. */
  readonly held: number;
  /** Requests of rights that were closed longer ago than their retention: a dry run counts them, else they were erased. */
  readonly requests: number;
}
