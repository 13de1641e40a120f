const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** A duration as the calendar counts it. */
interface Length {
  readonly months: number;
  readonly seconds: number;
}

/**
 * Compares two ISO 8601 durations, whenever they begin. Positive: the first is longer, or may be, as a month may be
 * longer than 30 days; so is one that can't be read. Negative: it is shorter. 0: they are the same.
 */
export function compareDurations(one: string, other: string): number {
  if (one === other) return 0;
  const [first, second] = [read(one), read(other)];
  if (!first || !second) return 1;
  if (first.months === second.months) return Math.sign(first.seconds - second.seconds);
  return longest(first) < shortest(second) ? -1 : 1;
}

function read(text: string): Length | null {
  const found = parts.exec(text);
  if (!found) return null;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  return { months: years * 12 + months, seconds: (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds };
}

const day = 86_400;
/** A month on average (Gregorian calendar); any run of months is within three days of its average. */
const month = (365.2425 / 12) * day;
const longest = ({ months, seconds }: Length): number => seconds + (months > 0 ? months * month + 3 * day : 0);
const shortest = ({ months, seconds }: Length): number => seconds + (months > 0 ? months * month - 3 * day : 0);
