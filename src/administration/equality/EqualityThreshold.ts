/** A controller's threshold as the schema reads it. */
export interface AnsweredThreshold {
  readonly persons: number;
  /** Null: nobody has raised it, and the least that there may be holds. */
  readonly setAt: Date | null;
}
