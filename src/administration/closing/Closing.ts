/** How a controller leaves, as the schema reads it. */
export interface Closing {
  readonly endsAt: Date;
  readonly returns: boolean;
  readonly askedAt: Date;
  /** Null: a second person has not confirmed it, and nothing ends. */
  readonly confirmedAt: Date | null;
  readonly returnedAt: Date | null;
  readonly manifest: string | null;
  readonly erasedAt: Date | null;
  /** What the log's key has signed of what was erased; null: not yet. */
  readonly certificate: string | null;
}

/** A part of what is returned. */
export interface ReturnedPart {
  /** NDJSON: `{"table": …, "row": …}` a line. */
  readonly lines: string;
  /** What to ask for next; null: that was all. */
  readonly next: string | null;
}
