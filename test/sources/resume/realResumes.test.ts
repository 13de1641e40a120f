import { describe, expect, it } from 'vitest';
import { parseResume } from '../../../src/sources/candidates/resume/parseResume.js';
import { readResume } from '../../../src/sources/candidates/resume/readResume.js';
import { assertCandidateInput } from '../../../src/sources/candidates/resume/validateInput.js';
import { realResume, realResumes, resumeJsonSchema } from '../../helpers/resumes.js';

const pointersOf = (text: string): readonly string[] => parseResume(text).unplaced.map(({ pointer }) => pointer);

describe('real JSON Resume files', () => {
  it('become a candidate, field by field', () => {
    const { summary, work, ...rest } = parseResume(realResume('classic')).candidate;
    expect(rest).toEqual({
      givenName: 'Richard',
      familyName: 'Hendriks',
      headline: 'Programmer',
      email: 'richard.hendriks@mail.com',
      phone: '(912) 555-4321',
      address: '2712 Broadway St',
      city: 'San Francisco',
      region: 'California',
      countryCode: 'US',
      photoUrl: null,
      education: [
        {
          institution: 'University of Oklahoma',
          area: 'Information Technology',
          studyType: 'Bachelor',
          startDate: '2011-06-01',
          endDate: '2014-01-01',
        },
      ],
      skills: [
        { name: 'Web Development', level: 'Master' },
        { name: 'Compression', level: 'Master' },
      ],
      languages: [{ language: 'English', fluency: 'Native speaker' }],
    });
    expect(summary).toMatch(/^Richard hails from Tulsa\..*conversation!$/u);
    expect(work).toHaveLength(1);
    const [{ summary: told, ...post } = { summary: null }] = work;
    expect(post).toEqual({
      employer: 'Pied Piper',
      position: 'CEO/President',
      startDate: '2013-12-01',
      endDate: '2014-12-01',
    });
    expect(told?.split('\n').slice(1)).toEqual([
      'Build an algorithm for artist to detect if their music was violating copy right infringement laws',
      'Successfully won Techcrunch Disrupt',
      'Optimized an algorithm that holds the current world record for Weisman Scores',
    ]);
  });

  it.each([
    { name: 'classic', who: ['Richard', 'Hendriks'], city: 'San Francisco', counts: [1, 1, 2, 1], unplaced: 19 },
    { name: 'newGraduate', who: ['Maya', 'Okonkwo'], city: 'Seattle', counts: [2, 1, 3, 2], unplaced: 20 },
    { name: 'seniorEngineer', who: ['Dr. Lena', 'Vasquez'], city: 'San Francisco', counts: [3, 2, 3, 3], unplaced: 27 },
    { name: 'careerChanger', who: ['Daniel', 'Reyes'], city: 'Austin', counts: [3, 1, 3, 2], unplaced: 21 },
    { name: 'theme', who: ['Richard', 'Hendriks'], city: 'San Francisco', counts: [3, 1, 6, 3], unplaced: 21 },
  ] as const)('$name: gives its posts, studies, skills and languages', ({ name, who, city, counts, unplaced }) => {
    const reading = parseResume(realResume(name));
    const { givenName, familyName, work, education, skills, languages } = reading.candidate;
    expect([givenName, familyName]).toEqual(who);
    expect(reading.candidate.city).toBe(city);
    expect([work, education, skills, languages].map(({ length }) => length)).toEqual(counts);
    expect(reading.unplaced).toHaveLength(unplaced);
  });

  it('are told what was not placed', () => {
    expect(pointersOf(realResume('classic'))).toEqual([
      '/$schema',
      '/volunteer',
      '/awards',
      '/publications',
      '/interests',
      '/references',
      '/projects',
      '/meta',
      '/basics/url',
      '/basics/profiles',
      '/basics/location/postalCode',
      '/work/0/location',
      '/work/0/description',
      '/work/0/url',
      '/education/0/url',
      '/education/0/score',
      '/education/0/courses',
      '/skills/0/keywords',
      '/skills/1/keywords',
    ]);
  });

  it('take an empty end date as none', () => {
    expect(parseResume(realResume('theme')).candidate.work.map(({ endDate }) => endDate)).toEqual([
      null,
      '2018-12-31',
      '2016-05-31',
    ]);
  });

  it.each(realResumes)('%s: gives nothing that a client could not write', (name) => {
    expect(() => assertCandidateInput(parseResume(realResume(name)).candidate, '2030-01-01')).not.toThrow();
  });

  it.each(realResumes)('%s: names no one but the candidate', (name) => {
    const references = JSON.parse(realResume(name)).references ?? [];
    const candidate = JSON.stringify(parseResume(realResume(name)).candidate);
    for (const reference of references) expect(candidate).not.toContain(reference.name.split(',')[0]);
  });
});

type JsonSchema = {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly $ref?: string;
};

/** A document that has every key of the schema. */
function everyKeyOf(schema: JsonSchema): unknown {
  if (schema.properties !== undefined) {
    return Object.fromEntries(Object.entries(schema.properties).map(([key, value]) => [key, everyKeyOf(value)]));
  }
  if (schema.items !== undefined) return [everyKeyOf(schema.items)];
  return schema.$ref === undefined ? 'x' : '2020-01';
}

describe('the published JSON Schema', () => {
  it('defines no key that is told as undefined', () => {
    const { unplaced } = readResume(everyKeyOf(resumeJsonSchema() as JsonSchema));
    expect(unplaced.filter(({ pointer }) => pointer.includes('*'))).toEqual([]);
    expect(unplaced.map(({ pointer }) => pointer)).toContain('/basics/email');
  });
});
