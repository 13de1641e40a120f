import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDuration } from '../../src/rulebook/isDuration.js';
import { addDuration, subtractDuration } from '../../src/subjects/subtractDuration.js';

const cases: readonly (readonly [from: string, duration: string, expected: string])[] = [
  ['2026-03-02T12:00:00.000Z', 'P2Y', '2024-03-02T12:00:00.000Z'],
  ['2024-02-29T12:00:00.000Z', 'P1Y', '2023-02-28T12:00:00.000Z'],
  ['2024-02-29T12:00:00.000Z', 'P4Y', '2020-02-29T12:00:00.000Z'],
  ['2026-03-31T00:00:00.000Z', 'P1M', '2026-02-28T00:00:00.000Z'],
  ['2024-03-31T00:00:00.000Z', 'P1M', '2024-02-29T00:00:00.000Z'],
  ['2026-01-31T23:59:59.999Z', 'P2M', '2025-11-30T23:59:59.999Z'],
  ['2026-01-15T00:00:00.000Z', 'P1M', '2025-12-15T00:00:00.000Z'],
  ['2026-03-30T02:30:00.000Z', 'P1D', '2026-03-29T02:30:00.000Z'],
  ['2026-03-01T00:00:00.000Z', 'P1D', '2026-02-28T00:00:00.000Z'],
  ['2026-03-15T00:00:00.000Z', 'P2W', '2026-03-01T00:00:00.000Z'],
  ['2026-08-31T00:00:00.000Z', 'P1Y6M', '2025-02-28T00:00:00.000Z'],
  ['2026-03-31T00:00:00.000Z', 'P1M1D', '2026-02-27T00:00:00.000Z'],
  ['2026-03-02T12:00:00.000Z', 'P0D', '2026-03-02T12:00:00.000Z'],
  ['2026-03-02T12:00:00.000Z', 'PT36H', '2026-03-01T00:00:00.000Z'],
  ['2026-03-02T12:00:00.000Z', 'P1DT1H1M1S', '2026-03-01T10:58:59.000Z'],
  ['2026-03-02T12:00:00.000Z', 'P99999Y', '0001-01-01T00:00:00.000Z'],
];

describe('subtractDuration', () => {
  it.each(cases)('%s less %s is %s', (from, duration, expected) => {
    expect(subtractDuration(new Date(from), duration)?.toISOString()).toBe(expected);
  });

  it.each(['', 'P', 'PT', '2Y', 'P2', 'P-2Y', 'P2.5Y', 'P1M1Y', 'p2y', 'P2Y ', ' P2Y', `P${'9'.repeat(400)}Y`])(
    'knows no "%s"',
    (duration) => {
      expect(subtractDuration(new Date('2026-03-02T12:00:00Z'), duration)).toBeNull();
    },
  );

  it('leaves the instant that it is given as it is', () => {
    const from = new Date('2026-03-31T00:00:00Z');
    subtractDuration(from, 'P1M');
    expect(from.toISOString()).toBe('2026-03-31T00:00:00.000Z');
  });

  it('knows every duration that a tag may carry', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^P(\d{1,2}[YMWD]){0,3}(T(\d{1,2}[HMS]){0,2})?$/), (text) => {
        fc.pre(isDuration(text));
        expect(subtractDuration(new Date('2026-03-02T12:00:00Z'), text)).toBeInstanceOf(Date);
      }),
    );
  });
});

describe('addDuration', () => {
  it.each([
    ['2026-03-02T12:00:00.000Z', 'P1M', '2026-04-02T12:00:00.000Z'],
    ['2026-01-31T12:00:00.000Z', 'P1M', '2026-02-28T12:00:00.000Z'],
    ['2028-01-30T12:00:00.000Z', 'P1M', '2028-02-29T12:00:00.000Z'],
    ['2026-08-31T00:00:00.000Z', 'P1M', '2026-09-30T00:00:00.000Z'],
    ['2025-11-30T00:00:00.000Z', 'P3M', '2026-02-28T00:00:00.000Z'],
    ['2026-12-15T23:59:59.999Z', 'P1M', '2027-01-15T23:59:59.999Z'],
    ['2024-02-29T12:00:00.000Z', 'P2Y', '2026-02-28T12:00:00.000Z'],
    ['2026-02-27T12:00:00.000Z', 'P2WT36H', '2026-03-15T00:00:00.000Z'],
  ])('%s and %s more is %s', (from, duration, expected) => {
    expect(addDuration(new Date(from), duration)?.toISOString()).toBe(expected);
  });

  it('knows no other durations', () => {
    expect(addDuration(new Date('2026-03-02T12:00:00Z'), 'P-1M')).toBeNull();
  });
});
