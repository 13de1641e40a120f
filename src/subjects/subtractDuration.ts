const form = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Nothing is older; PostgreSQL and `Date` both know it. */
const beginning = Date.parse('0001-01-01T00:00:00Z');

/**
 * Returns the instant that lies a calendar duration before another, in UTC. A day that its month lacks becomes the
 * month's last (31 March less one month is the end of February). Before the year 1 it is the beginning of that year.
 *
 * @param duration ISO 8601 (`P2Y`, `P1Y6M`, `P5W`, `PT12H`); anything else gives null, which callers must refuse.
 */
export const subtractDuration = (from: Date, duration: string): Date | null => shifted(from, duration, -1);

/** The same forwards: a month from 31 January is the end of February. */
export const addDuration = (from: Date, duration: string): Date | null => shifted(from, duration, 1);

function shifted(from: Date, duration: string, sign: 1 | -1): Date | null {
  const parts = form.exec(duration);
  if (!parts || duration === 'P') return null;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const result = new Date(from);
  const day = result.getUTCDate();
  result.setUTCDate(1);
  result.setUTCMonth(result.getUTCMonth() + sign * (months + 12 * years));
  const lastDay = new Date(Date.UTC(result.getUTCFullYear(), result.getUTCMonth() + 1, 0)).getUTCDate();
  result.setUTCDate(Math.min(day, lastDay));
  result.setUTCDate(result.getUTCDate() + sign * (days + 7 * weeks));
  result.setTime(result.getTime() + sign * 1_000 * (seconds + 60 * (minutes + 60 * hours)));
  if (Number.isNaN(result.getTime())) return null;
  return result.getTime() < beginning ? new Date(beginning) : result;
}
