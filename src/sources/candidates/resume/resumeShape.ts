import { candidateForms, type Form, isResumeDate, nestedForm } from './candidateForms.js';

/** The fields of a candidate that a resume fills with free text. Names of organisations are none: they say where, not who. */
export type FreeTextField = 'headline' | 'summary' | 'work' | 'education' | 'skills';

/** What JSON Resume 1.0 has at one place of a document, and what becomes of it here. */
export type Shape =
  | {
      readonly kind: 'text';
      readonly form: Form;
      readonly prepare?: (text: string) => string;
      /** The field of a candidate that it tells of, if it is free text: that is screened before it is stored. */
      readonly freeTextOf?: FreeTextField;
    }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'object'; readonly keys: ReadonlyMap<string, Shape> }
  | { readonly kind: 'unplaced'; readonly why: string };

const text = (form: Form): Shape => ({ kind: 'text', form });
const freeText = (form: Form, freeTextOf: FreeTextField): Shape => ({ kind: 'text', form, freeTextOf });
const list = (of: Shape): Shape => ({ kind: 'list', of });
const object = (keys: Readonly<Record<string, Shape>>): Shape => ({
  kind: 'object',
  keys: new Map(Object.entries(keys)),
});
const unplaced = (why: string): Shape => ({ kind: 'unplaced', why });

const nested = text(nestedForm);
const date = text((value) => (isResumeDate(value) ? null : 'must be a date, written YYYY, YYYY-MM or YYYY-MM-DD'));
const noField = unplaced('A candidate has no field for this.');
const aboutDocument = unplaced('This is about the document, not about the candidate.');
const ofOthers = unplaced('References are data about the people who gave them and are not imported.');
const telling = unplaced('Interests may tell what is not collected, such as opinions or health, and are not imported.');
const elsewhere = unplaced('Profiles on other sites are not imported.');

// Only plain letters: the capital of "ß" would name a country.
const upperCase = (value: string): string => (/^[A-Za-z]{2}$/u.test(value) ? value.toUpperCase() : value);

const location = object({
  address: text(candidateForms.address),
  postalCode: noField,
  city: text(candidateForms.city),
  countryCode: { kind: 'text', form: candidateForms.countryCode, prepare: upperCase },
  region: text(candidateForms.region),
});

const basics = object({
  name: text(candidateForms.givenName),
  label: freeText(candidateForms.headline, 'headline'),
  image: text(candidateForms.photoUrl),
  email: text(candidateForms.email),
  phone: text(candidateForms.phone),
  url: noField,
  summary: freeText(candidateForms.summary, 'summary'),
  location,
  profiles: elsewhere,
});

const work = object({
  name: nested,
  location: noField,
  description: noField,
  position: freeText(nestedForm, 'work'),
  url: noField,
  startDate: date,
  endDate: date,
  summary: freeText(nestedForm, 'work'),
  highlights: list(freeText(nestedForm, 'work')),
});

const education = object({
  institution: nested,
  url: noField,
  area: freeText(nestedForm, 'education'),
  studyType: freeText(nestedForm, 'education'),
  startDate: date,
  endDate: date,
  score: noField,
  courses: noField,
});

/** JSON Resume 1.0 as `@jsonresume/schema` defines it: every key, with what becomes of its value. */
export const resumeShape: Shape = object({
  $schema: aboutDocument,
  basics,
  work: list(work),
  volunteer: noField,
  education: list(education),
  awards: noField,
  certificates: noField,
  publications: noField,
  skills: list(
    object({ name: freeText(nestedForm, 'skills'), level: freeText(nestedForm, 'skills'), keywords: noField }),
  ),
  languages: list(object({ language: nested, fluency: nested })),
  interests: telling,
  references: ofOthers,
  projects: noField,
  meta: aboutDocument,
});

/** Why a key that JSON Resume does not define is not imported. */
export const undefinedKey = 'JSON Resume 1.0 does not define this key.';
