import type { CandidateInput } from './CandidateInput.js';
import { countryCodes } from './countryCodes.js';

/** The fields of `CandidateInput` that hold a text. */
export type CandidateTextField = Exclude<keyof CandidateInput, 'salaryExpectation'>;

/** Says what is wrong with a value as the end of a sentence ("must …"), without the value; null: nothing. */
export type Form = (value: string) => string | null;

// Tab and the two line ends are the only control characters (Unicode category Cc) that a text of several lines may
// hold.
const forbiddenInLines = /(?![\t\n\r])\p{Cc}/u;
const forbiddenInLine = /\p{Cc}/u;
const emailForm = /^[^\s@"<>,;]+@[^\s@"<>,;.]+(?:\.[^\s@"<>,;.]+)+$/u;
const dateForm = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

const text = (max: number, forbidden: RegExp): Form => {
  const size = `must have at most ${max} characters`;
  return (value) => {
    if (!value.isWellFormed() || forbidden.test(value)) return 'must hold no control character and no half character';
    return value.length > max ? size : null;
  };
};
const line = text(500, forbiddenInLine);
const name = text(200, forbiddenInLine);

const and =
  (base: Form, isRight: (value: string) => boolean, fault: string): Form =>
  (value) =>
    base(value) ?? (isRight(value) ? null : fault);

const isHttps = (value: string): boolean => {
  if (!/^https:\/\/\S+$/u.test(value)) return false;
  const url = URL.parse(value);
  return url !== null && url.protocol === 'https:' && url.username === '' && url.password === '';
};

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * Says whether a text is a date as JSON Resume writes one (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) that the calendar has,
 * from the year 1900.
 */
export function isResumeDate(value: string): boolean {
  const [, year, month, day] = dateForm.exec(value) ?? [];
  if (year === undefined || Number(year) < 1900) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}

const isCalendarDate = (value: string): boolean => value.length === 10 && isResumeDate(value);
const country = and(line, (value) => countryCodes.has(value), 'must be a country code of ISO 3166-1 alpha-2');

/** A text of several lines inside a list (a post, a course, a skill); the resume's own bound on texts holds for it. */
export const nestedForm: Form = text(10_000, forbiddenInLines);

/** The form of every text of `CandidateInput`; lengths are in UTF-16 code units. */
export const candidateForms: Readonly<Record<CandidateTextField, Form>> = {
  givenName: name,
  familyName: name,
  headline: line,
  summary: text(20_000, forbiddenInLines),
  email: and(line, (value) => emailForm.test(value), 'must be an e-mail address'),
  phone: line,
  address: text(500, forbiddenInLines),
  city: line,
  region: line,
  countryCode: country,
  dateOfBirth: and(line, isCalendarDate, 'must be a calendar date, written YYYY-MM-DD'),
  nationality: country,
  workPermit: line,
  ethnicOrigin: line,
  religiousBelief: line,
  photoUrl: and(line, isHttps, 'must be a https address without a user name'),
};
