import type { Scope } from './Scope.js';

/** The SQL of each leaf of a candidate, over `c` (candidate) and `s` (subject). What is sealed comes out as it lies there. */
export function candidateColumn(field: string, { sql, now }: Pick<Scope, 'sql' | 'now'>): string | undefined {
  if (field === 'age')
    return `date_part('year', age((${sql.instant(now)} at time zone 'UTC')::date, c.date_of_birth))::int`;
  return candidateColumns.get(field);
}

const candidateColumns: ReadonlyMap<string, string> = new Map([
  ['id', 's.id'],
  ['givenName', 'c.given_name'],
  ['familyName', 'c.family_name'],
  ['fullName', "nullif(concat_ws(' ', c.given_name, c.family_name), '')"],
  ['headline', 'c.headline'],
  ['summary', 'c.summary'],
  ['email', 'c.email'],
  ['phone', 'c.phone'],
  ['address', 'c.address'],
  ['city', 'c.city'],
  ['region', 'c.region'],
  ['countryCode', 'c.country_code'],
  ['dateOfBirth', 'c.date_of_birth::text'],
  ['nationality', 'c.nationality'],
  ['workPermit', 'c.work_permit'],
  ['ethnicOrigin', 'c.ethnic_origin'],
  ['religiousBelief', 'c.religious_belief'],
  ['photoUrl', 'c.photo_url'],
  ['salaryExpectation', 'c.salary_expectation'],
  ['lastContactAt', 's.last_contact_at'],
]);

/** The columns of the types that hang on a candidate or an application, over one alias. */
export const nestedColumns: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'Application',
    new Map([
      ['id', 'id'],
      ['status', 'status'],
      ['stage', 'stage'],
      ['appliedAt', 'applied_at'],
      ['endedAt', 'ended_at'],
      ['score', 'score'],
      ['scoreOrigin', 'score_origin'],
      ['scoreModel', 'score_model'],
      ['scoreModelVersion', 'score_model_version'],
      ['scoreExplanation', 'score_explanation'],
      ['scoreReview', 'score_review'],
      ['scoreReviewedAt', 'score_reviewed_at'],
      ['scoreContestedAt', 'score_contested_at'],
    ]),
  ],
  [
    'ScoreReview',
    new Map([
      ['id', 'id'],
      ['outcome', 'outcome'],
      ['because', 'because'],
      ['reviewer', 'reviewed_by'],
      ['reviewedAt', 'reviewed_at'],
      ['supersededAt', 'superseded_at'],
    ]),
  ],
  [
    'Contest',
    new Map([
      ['because', 'because'],
      ['contestedAt', 'contested_at'],
    ]),
  ],
  [
    'Contact',
    new Map([
      ['by', 'made_by'],
      ['at', 'made_at'],
      ['recordedAt', 'recorded_at'],
    ]),
  ],
  [
    'InterviewNote',
    new Map([
      ['author', 'author'],
      ['writtenAt', 'written_at'],
      ['text', 'text'],
    ]),
  ],
  [
    'Job',
    new Map([
      ['id', 'id'],
      ['title', 'title'],
      ['location', 'location'],
      ['openedAt', 'opened_at'],
      ['closedAt', 'closed_at'],
    ]),
  ],
]);

/** The fields that are kept as JSON documents, by their column. */
export const documentColumns: ReadonlyMap<string, string> = new Map([
  ['work', 'c.work'],
  ['education', 'c.education'],
  ['skills', 'c.skills'],
  ['languages', 'c.languages'],
]);
