const form = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/**
 * Returns the instant that lies a calendar duration before another, in UTC. A day that its month lacks becomes the
 * month's last (31 March less one month is the end of February).
 *
 * @param duration ISO 8601, years to days (`P2Y`, `P3M`, `P1Y6M`); anything else gives null, which callers must refuse.
 */
export function subtractDuration(from: Date, duration: string): Date | null {
  const parts = form.exec(duration);
  if (!parts || duration === 'P') return null;
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  const result = new Date(from);
  const day = result.getUTCDate();
  result.setUTCDate(1);
  result.setUTCMonth(result.getUTCMonth() - months - 12 * years);
  const lastDay = new Date(Date.UTC(result.getUTCFullYear(), result.getUTCMonth() + 1, 0)).getUTCDate();
  result.setUTCDate(Math.min(day, lastDay));
  result.setUTCDate(result.getUTCDate() - days - 7 * weeks);
  return result;
}
