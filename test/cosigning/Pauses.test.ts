import { describe, expect, it } from 'vitest';
import { Pauses } from '../../src/cosigning/Pauses.js';

/** How many runs are left out before the next one that is not. */
function skipped(pauses: Pauses, key: string): number {
  let runs = 0;
  while (pauses.skips(key)) runs += 1;
  return runs;
}

describe('what fails', () => {
  it('is left out for twice as many runs each time, up to a bound', () => {
    const pauses = new Pauses();
    const left = Array.from({ length: 8 }, () => {
      pauses.failed('a');
      return skipped(pauses, 'a');
    });
    expect(left).toEqual([1, 3, 7, 15, 31, 32, 32, 32]);
  });

  it('is left out by itself, and from the beginning once it has succeeded', () => {
    const pauses = new Pauses();
    pauses.failed('a');
    pauses.failed('a');
    expect([skipped(pauses, 'b'), skipped(pauses, 'a')]).toEqual([0, 3]);
    pauses.succeeded('a');
    pauses.failed('a');
    expect(skipped(pauses, 'a')).toBe(1);
  });
});
