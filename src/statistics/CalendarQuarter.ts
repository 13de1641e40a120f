/** A quarter of a calendar year, in UTC. */
export interface CalendarQuarter {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
}

const form = /^(\d{4})-Q([1-4])$/;

/** Reads a quarter as `quarterText` writes it; null: the text is none. */
export function parseQuarter(text: string): CalendarQuarter | null {
  const [, year, quarter] = form.exec(text) ?? [];
  return year && quarter ? { year: Number(year), quarter: Number(quarter) } : null;
}

/** Writes a quarter: `2025-Q4`. The texts of quarters sort as they follow each other. */
export const quarterText = ({ year, quarter }: CalendarQuarter): string =>
  `${String(year).padStart(4, '0')}-Q${quarter}`;

/** The first instant that no longer belongs to a quarter. */
export const endOfQuarter = ({ year, quarter }: CalendarQuarter): Date => {
  const end = new Date(0);
  // `Date.UTC` takes the years below 100 for those of the twentieth century.
  end.setUTCFullYear(year, quarter * 3, 1);
  return end;
};

/** The last quarter that is over at an instant. */
export function lastQuarter(now: Date): CalendarQuarter {
  const begun = Math.floor(now.getUTCMonth() / 3);
  return begun === 0 ? { year: now.getUTCFullYear() - 1, quarter: 4 } : { year: now.getUTCFullYear(), quarter: begun };
}
