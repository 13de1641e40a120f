/**
 * Rounds a count to the nearest multiple of a base (conventional rounding; Ofqual's rounding policy publishes to the
 * nearest 5). After the thresholds, never before: a count that was rounded up to a threshold has not met it.
 */
export const roundCount = (count: number, base: number): number => Math.round(count / base) * base;
