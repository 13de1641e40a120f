import type { Excluded } from './portableFields.js';

/** What is known of a person, as an answer tells it. */
export type Told = Readonly<Record<string, unknown>>;

/** The names of the formats in an export. Its own is described in `schema/portability.schema.json`. */
export const portabilitySchema = 'urn:candour:portability:1';
const resumeSchema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

export interface Exported {
  readonly candidate: Told;
  readonly excluded: readonly Excluded[];
  readonly exportedAt: Date;
}

/**
 * Writes the data that a person takes along (GDPR Art. 20): a resume in JSON Resume 1.0, what that has no place for, and
 * what is not in it, with the reason. What is empty is left out. Pure.
 */
export function portabilityDocument({ candidate, excluded, exportedAt }: Exported): Told {
  const { dateOfBirth, nationality, workPermit, ethnicOrigin, religiousBelief, salaryExpectation } = candidate;
  return {
    $schema: portabilitySchema,
    exportedAt: exportedAt.toISOString(),
    resume: resumeOf(candidate),
    more: held({
      ...{ dateOfBirth, nationality, workPermit, ethnicOrigin, religiousBelief, salaryExpectation },
      applications: listOf(candidate['applications'], ({ appliedAt, job }) => ({
        appliedAt,
        vacancy: (job as Told | null | undefined)?.['title'],
      })),
    }),
    excluded,
  };
}

function resumeOf(candidate: Told): Told {
  const { givenName, familyName, headline, photoUrl, email, phone, summary } = candidate;
  const { address, city, region, countryCode } = candidate;
  const name = [givenName, familyName].filter(Boolean).join(' ');
  return held({
    $schema: resumeSchema,
    basics: held({
      ...{ name: name || null, label: headline, image: photoUrl, email, phone, summary },
      location: held({ address, city, region, countryCode }),
    }),
    work: listOf(candidate['work'], ({ employer, position, startDate, endDate, summary: told }) => ({
      ...{ name: employer, position, startDate, endDate, summary: told },
    })),
    education: listOf(candidate['education'], ({ institution, area, studyType, startDate, endDate }) => ({
      ...{ institution, area, studyType, startDate, endDate },
    })),
    skills: listOf(candidate['skills'], ({ name: skill, level }) => ({ name: skill, level })),
    languages: listOf(candidate['languages'], ({ language, fluency }) => ({ language, fluency })),
  });
}

/** Leaves out what is null, and objects and lists without anything in them. */
const held = (told: Told): Told =>
  Object.fromEntries(
    Object.entries(told).filter(([, value]) => value !== null && value !== undefined && !isEmpty(value)),
  );

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const listOf = (list: unknown, make: (each: Told) => Told): readonly Told[] =>
  Array.isArray(list) ? list.map((each: Told) => held(make(each))) : [];
