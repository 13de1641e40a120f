import { describe, expect, it } from 'vitest';
import { readResume } from '../../../src/sources/candidates/resume/readResume.js';
import { refusalOf } from './refusalOf.js';

const empty = {
  givenName: null,
  familyName: null,
  headline: null,
  summary: null,
  email: null,
  phone: null,
  address: null,
  city: null,
  region: null,
  countryCode: null,
  photoUrl: null,
  work: [],
  education: [],
  skills: [],
  languages: [],
};
const noField = 'A candidate has no field for this.';
const undefinedKey = 'JSON Resume 1.0 does not define this key.';
const date = 'This must be a date, written YYYY, YYYY-MM or YYYY-MM-DD.';

describe('readResume', () => {
  it.each([
    {},
    { basics: {}, work: [], skills: [null, {}] },
    { basics: null, work: null },
    { basics: { name: ' ', location: {}, profiles: [] }, work: [{ highlights: [] }], meta: {}, interests: [] },
  ])('takes an empty document as a candidate of whom nothing is known (%#)', (document) => {
    expect(readResume(document)).toEqual({ candidate: empty, unplaced: [], texts: [] });
  });

  it('joins summary and highlights of a post, a line each', () => {
    const { candidate } = readResume({
      work: [{ summary: 'One.', highlights: ['Two.', ' ', 'Three.'] }, { highlights: ['Four.'] }],
    });
    expect(candidate.work.map(({ summary }) => summary)).toEqual(['One.\nTwo.\nThree.', 'Four.']);
  });

  it('trims texts and writes a country code in upper case', () => {
    const { candidate } = readResume({ basics: { label: ' Cook ', location: { countryCode: 'fr' } } });
    expect(candidate).toEqual({ ...empty, headline: 'Cook', countryCode: 'FR' });
  });

  it.each([
    ['2014', '2014'],
    ['2014-06', '2014-06'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', null],
    ['2014-13', null],
    ['2014-00-10', null],
    ['2014-6', null],
    ['06/2014', null],
    ['Present', null],
    ['2014-06-29T10:00:00', null],
  ])('reads the date "%s" as %s', (startDate, expected) => {
    const { candidate, unplaced } = readResume({ work: [{ name: 'Initech', startDate }] });
    expect(candidate.work[0]?.startDate).toBe(expected);
    expect(unplaced).toEqual(expected === null ? [{ pointer: '/work/0/startDate', why: date }] : []);
  });

  it.each([
    ['image', 'https://example.org/a.jpg', null],
    ['image', 'http://example.org/a.jpg', 'This must be a https address without a user name.'],
    ['image', 'https://user:word@example.org/a.jpg', 'This must be a https address without a user name.'],
    ['image', 'data:image/png;base64,AAAA', 'This must be a https address without a user name.'],
    ['image', 'javascript:alert(1)', 'This must be a https address without a user name.'],
    ['email', 'ada@example.org', null],
    ['email', 'ada at example.org', 'This must be an e-mail address.'],
    ['phone', '1'.repeat(501), 'This must have at most 500 characters.'],
    ['name', 'Ada\u0007', 'This must hold no control character and no half character.'],
  ])('places basics.%s only in its form (%#)', (key, value, why) => {
    const { candidate, unplaced } = readResume({ basics: { [key]: value } });
    expect(unplaced).toEqual(why === null ? [] : [{ pointer: `/basics/${key}`, why }]);
    expect(Object.values(candidate).includes(value)).toBe(why === null);
  });

  it('tells what it does not import, with the reason', () => {
    const { candidate, unplaced } = readResume({
      basics: { profiles: [{ network: 'x' }], url: 'https://example.org' },
      references: [{ name: 'Someone' }],
      interests: [{ name: 'Chess' }],
      skills: [{ name: 'SQL', keywords: ['joins'] }],
    });
    expect(candidate).toEqual({ ...empty, skills: [{ name: 'SQL', level: null }] });
    expect(unplaced).toEqual([
      { pointer: '/references', why: 'References are data about the people who gave them and are not imported.' },
      {
        pointer: '/interests',
        why: 'Interests may tell what is not collected, such as opinions or health, and are not imported.',
      },
      { pointer: '/basics/profiles', why: 'Profiles on other sites are not imported.' },
      { pointer: '/basics/url', why: noField },
      { pointer: '/skills/0/keywords', why: noField },
    ]);
  });

  it('tells undefined keys once a parent and without their text', () => {
    const { candidate, unplaced } = readResume({
      religion: 'canary',
      dateOfBirth: '1990-01-01',
      basics: { religiousBelief: 'canary', nationality: 'FR', birthDate: '1990-01-01', gender: 'canary' },
      work: [{ company: 'canary', name: 'Initech' }],
    });
    expect(candidate.work).toHaveLength(1);
    expect({ ...candidate, work: [] }).toEqual(empty);
    expect(unplaced).toEqual([
      { pointer: '/*', why: undefinedKey },
      { pointer: '/basics/*', why: undefinedKey },
      { pointer: '/work/0/*', why: undefinedKey },
    ]);
  });

  it('tells every free text with its place, as it stands in the document', () => {
    const document = {
      basics: { name: 'Ann Ash', label: 'Baker', summary: ' Bakes. ', email: 'ann@example.org' },
      work: [{ name: 'Loaf Ltd', position: 'Baker', summary: 'Bread.', highlights: ['Rye'] }],
      education: [{ institution: 'College', area: 'Baking', studyType: 'Diploma' }],
      skills: [{ name: 'Yeast', level: 'Master' }],
    };
    expect(readResume(document).texts.map(({ pointer, field, text }) => [pointer, field, text])).toEqual([
      ['/basics/label', 'headline', 'Baker'],
      ['/basics/summary', 'summary', ' Bakes. '],
      ['/work/0/position', 'work', 'Baker'],
      ['/work/0/summary', 'work', 'Bread.'],
      ['/education/0/area', 'education', 'Baking'],
      ['/education/0/studyType', 'education', 'Diploma'],
      ['/skills/0/name', 'skills', 'Yeast'],
      ['/skills/0/level', 'skills', 'Master'],
      ['/work/0/highlights/0', 'work', 'Rye'],
    ]);
  });

  it('takes __proto__ and constructor for undefined keys', () => {
    const document: unknown = JSON.parse(
      '{"__proto__":{"basics":{"name":"Eve"}},"basics":{"__proto__":{"email":"eve@example.org"},"constructor":{"a":1}},"work":[{"__proto__":{"name":"x"}}]}',
    );
    expect(readResume(document)).toEqual({
      candidate: empty,
      unplaced: [
        { pointer: '/*', why: undefinedKey },
        { pointer: '/basics/*', why: undefinedKey },
        { pointer: '/work/0/*', why: undefinedKey },
      ],
      texts: [],
    });
    expect(Object.hasOwn(Object.prototype, 'email')).toBe(false);
  });

  it.each([
    [{ basics: { email: 5 } }, '"/basics/email" must be a text.'],
    [{ basics: { location: { city: ['Paris'] } } }, '"/basics/location/city" must be a text.'],
    [{ basics: [] }, '"/basics" must be an object.'],
    [{ basics: { location: 'Paris' } }, '"/basics/location" must be an object.'],
    [{ work: {} }, '"/work" must be a list.'],
    [{ skills: 'SQL' }, '"/skills" must be a list.'],
    [{ languages: ['French'] }, '"/languages/0" must be an object.'],
    [{ work: [{}, { startDate: 2014 }] }, '"/work/1/startDate" must be a text.'],
    [{ work: [{ highlights: [true] }] }, '"/work/0/highlights/0" must be a text.'],
    [{ basics: { name: 'a\0b' } }, '"/basics/name" must hold no NUL and no half character.'],
    [{ meta: { canonical: '\ud800' } }, '"/meta" must hold no NUL and no half character.'],
    [{ 'a\0b': 1 }, '"/*" must hold no NUL and no half character.'],
    [{ basics: { canary: { deeper: 'a\0b' } } }, '"/basics/*" must hold no NUL and no half character.'],
    [{ basics: { x: new Date(0) } }, 'The resume must hold nothing but JSON.'],
    [[], 'The resume must be a JSON object.'],
    [null, 'The resume must be a JSON object.'],
    [undefined, 'The resume must be a JSON object.'],
    ['{}', 'The resume must be a JSON object.'],
    [new Map(), 'The resume must be a JSON object.'],
  ])('refuses what is not a JSON Resume (%#)', (document, message) => {
    expect(refusalOf(() => readResume(document))).toEqual({ code: 'BAD_REQUEST', message });
  });
});
