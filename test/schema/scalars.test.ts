import { describe, expect, it } from 'vitest';
import { DateTime } from '../../schema/shared/scalars.js';

describe('DateTime', () => {
  it.each([
    [new Date('2026-03-02T12:00:00Z'), '2026-03-02T12:00:00.000Z'],
    ['2026-03-02T12:00:00+00:00', '2026-03-02T12:00:00.000Z'],
    ['2026-03-02T12:00:00.5+00:00', '2026-03-02T12:00:00.500Z'],
    ['2026-03-02T12:00:00.123456+00:00', '2026-03-02T12:00:00.123Z'],
  ])('answers %s as %s', (value, text) => {
    expect(DateTime.serialize(value)).toBe(text);
  });

  it.each([['2026-03-02T12:00:00+01:00'], ['yesterday'], [12], [new Date(Number.NaN)]])('refuses %s', (value) => {
    expect(() => DateTime.serialize(value)).toThrow();
  });

  it('reads an instant with a zone, and nothing without', () => {
    expect(DateTime.parseValue('2026-03-02T13:00:00+01:00')).toEqual(new Date('2026-03-02T12:00:00Z'));
    expect(() => DateTime.parseValue('2026-03-02')).toThrow();
  });
});
