const day = 86_400_000;

/** Times as offsets from the day the demonstration is started on, in ISO 8601. */
export interface DemonstrationClock {
  /** The time so many days before that day, and so many minutes after midnight UTC. */
  readonly before: (days: number, minutes?: number) => string;
  /** Midnight UTC so many days after that day. */
  readonly after: (days: number) => string;
}

/** Creates the clock of one start: `asOf` counts as the midnight UTC that began its day. */
export function createDemonstrationClock(asOf: Date): DemonstrationClock {
  const midnight = Date.UTC(asOf.getUTCFullYear(), asOf.getUTCMonth(), asOf.getUTCDate());
  const at = (milliseconds: number): string => new Date(midnight + milliseconds).toISOString();
  return {
    before: (days, minutes = 0) => at(minutes * 60_000 - days * day),
    after: (days) => at(days * day),
  };
}
