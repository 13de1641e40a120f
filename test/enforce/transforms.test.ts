import { describe, expect, it } from 'vitest';
import { applyTransform } from '../../src/enforce/transforms.js';
import type { Transform } from '../../src/vocabulary/transforms.js';

type Applied = Exclude<Transform, 'REGION'>;
const now = new Date('2026-03-02T12:00:00Z');
const apply = (to: Applied, value: unknown, key = 'a') =>
  applyTransform(to, value, { now, pseudonymKey: () => Buffer.from(key) });

const answers: readonly (readonly [Applied, unknown, unknown])[] = [
  ['YEAR', '1987-12-10', '1987'],
  ['YEAR', '1987-12', '1987'],
  ['YEAR', '1987', '1987'],
  ['YEAR', '2024-02-29', '2024'],
  ['AGE_BAND', '1987-12-10', '30-39'],
  ['AGE_BAND', '1986-03-02', '40-49'],
  ['AGE_BAND', '1986-03-03', '30-39'],
  ['AGE_BAND', '2006-03-02', '20-29'],
  ['AGE_BAND', '2006-03-03', '<20'],
  ['AGE_BAND', '2030-01-01', '<20'],
  ['AGE_BAND', '1956-03-02', '70+'],
  ['AGE_BAND', '1956-03-03', '60-69'],
  ['AGE_BAND', '1996-02-29', '30-39'],
  ['AGE_BAND', 38, 30],
  ['AGE_BAND', 39, 30],
  ['AGE_BAND', 40, 40],
  ['AGE_BAND', 19, 0],
  ['AGE_BAND', 20, 20],
  ['AGE_BAND', 69, 60],
  ['AGE_BAND', 70, 70],
  ['AGE_BAND', 103, 70],
  ['AGE_BAND', -1, 0],
  ['INITIALS', 'Ada', 'A.'],
  ['INITIALS', 'ada Lefèvre', 'A. L.'],
  ['INITIALS', 'Jean-Pierre', 'J.-P.'],
  ['INITIALS', 'Jean-Pierre de La Tour', 'J.-P. D. L. T.'],
  ['INITIALS', '  Ada \t Lovelace\n', 'A. L.'],
  ['INITIALS', 'e\u0301milie', 'E\u0301.'],
  ['INITIALS', '\u{1F469}\u{1F3FD}\u200D\u{1F680} Li', '\u{1F469}\u{1F3FD}\u200D\u{1F680}. L.'],
  ['INITIALS', 'ß', 'SS.'],
  ['INITIALS', '-Ada-', 'A.'],
  ['INITIALS', '张伟', '张.'],
  ['INITIALS', '', null],
  ['INITIALS', '   ', null],
  ['INITIALS', '-', null],
  ['LAST_FOUR', '12345678', '5678'],
  ['LAST_FOUR', '1234567', null],
  ['LAST_FOUR', '', null],
  ['LAST_FOUR', '1234\u{1F600}\u{1F600}\u{1F600}\u{1F600}', '\u{1F600}\u{1F600}\u{1F600}\u{1F600}'],
  ['LAST_FOUR', '123\u{1F600}\u{1F600}\u{1F600}\u{1F600}', null],
  ['PRESENCE', 'EU Blue Card', 'PRESENT'],
  ['PRESENCE', '', null],
  ['PRESENCE', ' \n', null],
];
const faults: readonly (readonly [Applied, unknown])[] = [
  ['YEAR', 1987],
  ['YEAR', 'in 1987'],
  ['YEAR', '1987-13'],
  ['YEAR', '1987-02-30'],
  ['YEAR', '1987-12-10T00:00:00Z'],
  ['YEAR', ''],
  ['AGE_BAND', '1987'],
  ['AGE_BAND', '1987-02-30'],
  ['AGE_BAND', '1987-12-10 '],
  ['AGE_BAND', Number.NaN],
  ['AGE_BAND', Number.POSITIVE_INFINITY],
  ['AGE_BAND', true],
  ['INITIALS', 1],
  ['INITIALS', ['Ada']],
  ['LAST_FOUR', 12_345_678],
  ['PRESENCE', {}],
  ['PSEUDONYM', 7],
];

describe('a transform', () => {
  it.each(answers)('%s of %j is %j', (to, value, expected) => {
    expect(apply(to, value)).toBe(expected);
  });

  it.each(faults)('%s takes no %j, and says so without it', (to, value) => {
    expect(() => apply(to, value)).toThrow(/^This transform takes (?:text|a date|a full date|an age)\.$/);
  });
});

describe('PSEUDONYM', () => {
  it('is 26 characters of base32, the same for the same text and key', () => {
    expect(apply('PSEUDONYM', 'Ada')).toMatch(/^[A-Z2-7]{26}$/);
    expect(apply('PSEUDONYM', 'Ada')).toBe(apply('PSEUDONYM', 'Ada'));
  });

  it('differs by text and by key, so that it joins nothing over tenants or purposes', () => {
    const made = [apply('PSEUDONYM', 'Ada'), apply('PSEUDONYM', 'Adb'), apply('PSEUDONYM', 'Ada', 'b')];
    expect(new Set(made).size).toBe(3);
  });

  it('encodes as RFC 4648 §6 does', () => {
    // HMAC-SHA-256 of "what do ya want for nothing?" under "Jefe" (RFC 4231, test case 2), in base32.
    expect(apply('PSEUDONYM', 'what do ya want for nothing?', 'Jefe')).toBe('LPOMCRV7MB2U42QEEQTARFLVY5');
  });
});
