/** A span of time; null: without bound on that side. */
export interface Period {
  /** Included. */
  readonly from: Date | null;
  /** Excluded. */
  readonly to: Date | null;
}

/** Which entries of a tenant's log may match. All that is said must hold. */
export interface Search {
  readonly tenant: string;
  /** Terms (`terms.ts`), in groups: an entry has one of each group. */
  readonly groups: readonly (readonly string[])[];
  readonly period: Period;
  /** A UUID; null: of any request. */
  readonly requestId: string | null;
  /** Entries below this index. */
  readonly before: number;
}

/** Says whether a period is one that holds every instant. */
export const isUnbounded = ({ from, to }: Period): boolean => from === null && to === null;
