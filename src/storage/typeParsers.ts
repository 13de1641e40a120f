import pg from 'pg';

const { builtins } = pg.types;

/**
 * How columns come back from the pool and from dedicated clients.
 *
 * `int8` is a number: indices and epochs of the log stay far below 2^53, and one that does not throws instead of being
 * rounded. `date` stays the text that PostgreSQL writes, since a `Date` would be midnight of some time zone, often on
 * the day before. `timestamptz` is a `Date` (to the millisecond), `numeric` stays text, as pg has them.
 */
export const typeParsers = new pg.TypeOverrides();
typeParsers.setTypeParser(builtins.INT8, safeInteger);
typeParsers.setTypeParser(builtins.DATE, (text) => text);

function safeInteger(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError('An integer from the database is too large for a number.');
  return number;
}
