import { createHmac } from 'node:crypto';
import type { Transform } from '../vocabulary/transforms.js';

/** What a transform may need beside the value. */
export interface TransformSetting {
  readonly now: Date;
  readonly pseudonymKey: () => Buffer;
}

/**
 * Applies a transform to a value that is not null. Returns the transformed value, or null where the transform has
 * nothing to say; throws a TypeError for a value it does not take, which the caller turns into a refusal.
 *
 * REGION is not here: the source answers the region in the value's place, so that the address is never fetched.
 */
export function applyTransform(to: Exclude<Transform, 'REGION'>, value: unknown, setting: TransformSetting): unknown {
  switch (to) {
    case 'YEAR':
      return yearOf(text(value));
    case 'AGE_BAND':
      return typeof value === 'number' ? lowerBound(value) : ageBand(text(value), setting.now);
    case 'INITIALS':
      return initials(text(value));
    case 'LAST_FOUR':
      return lastFour(text(value));
    case 'PRESENCE':
      return text(value).trim() === '' ? null : 'PRESENT';
    case 'PSEUDONYM':
      return base32(createHmac('sha256', setting.pseudonymKey()).update(text(value)).digest()).slice(0, 26);
  }
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('This transform takes text.');
  return value;
}

function yearOf(date: string): string {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (!year || !isDay(`${year}-${month}-${day}`)) throw new TypeError('This transform takes a date.');
  return year;
}

/** Says whether a text of the form `YYYY-MM-DD` is a day of the calendar. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function ageBand(date: string, now: Date): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts || !isDay(date)) throw new TypeError('This transform takes a full date.');
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const hadBirthday = now.getUTCMonth() + 1 > month || (now.getUTCMonth() + 1 === month && now.getUTCDate() >= day);
  const age = now.getUTCFullYear() - year - (hadBirthday ? 0 : 1);
  if (age < 20) return '<20';
  if (age >= 70) return '70+';
  const lower = lowerBound(age);
  return `${lower}-${lower + 9}`;
}

/** Decades; everybody under 20 and everybody from 70 on share a band, whose bounds as numbers are 0 and 70. */
function lowerBound(age: number): number {
  if (!Number.isFinite(age)) throw new TypeError('This transform takes an age.');
  if (age < 20) return 0;
  return age >= 70 ? 70 : Math.floor(age / 10) * 10;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** "Jean-Pierre de Vries" → "J.-P. D. V.": each word's first grapheme, upper case, with a stop; hyphens are kept. */
function initials(name: string): string | null {
  const words = name
    .split(/\s+/u)
    .map((word) => word.split('-').filter(Boolean).map(initial).join('-'))
    .filter(Boolean);
  return words.length === 0 ? null : words.join(' ');
}

function initial(word: string): string {
  const first = graphemes.segment(word)[Symbol.iterator]().next().value?.segment ?? '';
  return `${first.toUpperCase()}.`;
}

function lastFour(value: string): string | null {
  const characters = [...value];
  return characters.length < 8 ? null : characters.slice(-4).join('');
}

/** RFC 4648 §6, without padding. */
function base32(bytes: Buffer): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  return (bits.match(/.{5}/g) ?? []).map((group) => alphabet[Number.parseInt(group, 2)]).join('');
}
