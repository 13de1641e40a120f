import { z } from 'zod';

/**
 * Zod leaves a key `__proto__` out of a record that it makes: a member that nobody knows would be ignored in silence, so
 * it is refused before.
 */
export const plainRecord = <Made extends z.ZodType>(made: Made) =>
  z
    .custom<unknown>((given) => typeof given !== 'object' || given === null || !Object.hasOwn(given, '__proto__'), {
      error: 'must not name "__proto__"',
    })
    .pipe(made);
