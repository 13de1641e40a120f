import type { SealedCoordinate } from '../../subject-keys/sealedCoordinates.js';
import { eeaCountries } from '../../vocabulary/countries.js';
import type { EqualityBreakdown, EqualityDimension } from '../../vocabulary/equality.js';

// What a value or a group is, as SQL over `c` (candidate), `latest` (its latest application) and `vacancy` (that one's). The
// lists are closed and the same in every release: which of them a person is in never shows in which are listed. No word
// here comes from outside.

/** Placeholders. */
export interface Placeholders {
  /** Of the first instant after the quarter. */
  readonly before: string;
  /** Of the places that groups are named after. */
  readonly locations: string;
}

/** The values of each dimension, in the order in which they are published. */
export const dimensionValues: Readonly<Record<EqualityDimension, readonly string[]>> = {
  AGE_BAND: ['UNDER_30', 'FROM_30_TO_49', 'FROM_50'],
  NATIONALITY_REGION: ['EUROPEAN_ECONOMIC_AREA', 'OTHER_COUNTRY'],
  RELIGIOUS_BELIEF: ['CHRISTIAN', 'MUSLIM', 'JEWISH', 'BUDDHIST', 'HINDU', 'SIKH', 'OTHER_BELIEF'],
  ETHNIC_ORIGIN: ['AFRICA', 'AMERICAS', 'ASIA', 'EUROPE', 'OTHER_ORIGIN'],
};

/** Stages in groups, the further ones last, as far as the person's latest application came. */
const stageGroups: ReadonlyMap<string, readonly string[]> = new Map([
  ['APPLIED', ['APPLIED', 'SCREENING']],
  ['SHORTLISTED', ['SHORTLISTED', 'INTERVIEW']],
  ['OFFERED', ['OFFER', 'HIRED']],
  ['REJECTED', ['REJECTED']],
]);

/** The words that candidates answer with, by value; any other answer counts as OTHER_BELIEF. */
const beliefs: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'CHRISTIAN',
    ['catholic', 'roman catholic', 'protestant', 'orthodox christian', 'orthodox', 'evangelical', 'christian'],
  ],
  ['MUSLIM', ['muslim', 'sunni', 'shia']],
  ['JEWISH', ['jewish']],
  ['BUDDHIST', ['buddhist']],
  ['HINDU', ['hindu']],
  ['SIKH', ['sikh']],
]);

/** Regions of the United Nations' M49 standard; any other answer counts as OTHER_ORIGIN. */
const origins: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'AFRICA',
    [
      'african',
      'algerian',
      'cape verdean',
      'congolese',
      'ghanaian',
      'moroccan',
      'nigerian',
      'senegalese',
      'somali',
      'tunisian',
    ],
  ],
  ['AMERICAS', ['american', 'antillean', 'brazilian', 'caribbean', 'colombian', 'surinamese']],
  [
    'ASIA',
    [
      'afghan',
      'arab',
      'asian',
      'chinese',
      'indian',
      'indonesian',
      'iranian',
      'kurdish',
      'syrian',
      'turkish',
      'vietnamese',
    ],
  ],
  [
    'EUROPE',
    [
      'belgian',
      'british',
      'dutch',
      'european',
      'french',
      'german',
      'irish',
      'italian',
      'polish',
      'portuguese',
      'romanian',
      'spanish',
      'ukrainian',
    ],
  ],
]);

/** Groups that are the same in every release. Those of JOB_LOCATION are the places of the tenant's vacancies. */
export const breakdownGroups: Readonly<Record<Exclude<EqualityBreakdown, 'JOB_LOCATION'>, readonly string[]>> = {
  STAGE: [...stageGroups.keys()],
  APPLICATION_QUARTER: ['Q1', 'Q2', 'Q3', 'Q4'],
};

/** The group of persons whose vacancy says no place; there only where some vacancy says none. */
export const noLocation = 'NOT_STATED';

/** The group of persons whose vacancy is in none of the places that groups are named after. */
export const otherLocation = 'OTHER_LOCATION';

/** Writes the value of a person, or, of a sealed dimension, what lies there; null: the person has not answered. */
export function dimensionSql(dimension: EqualityDimension, { before }: Placeholders): string {
  switch (dimension) {
    case 'AGE_BAND': {
      const age = `date_part('year', age((${before} at time zone 'UTC')::date, c.date_of_birth))`;
      return `case when c.date_of_birth is null then null when ${age} < 30 then 'UNDER_30' when ${age} < 50 then 'FROM_30_TO_49' else 'FROM_50' end`;
    }
    case 'NATIONALITY_REGION': {
      const european = [...eeaCountries].map((country) => `'${country}'`).join(', ');
      return `case when c.nationality is null then null when upper(c.nationality) in (${european}) then 'EUROPEAN_ECONOMIC_AREA' else 'OTHER_COUNTRY' end`;
    }
    case 'RELIGIOUS_BELIEF':
      return 'c.religious_belief';
    case 'ETHNIC_ORIGIN':
      return 'c.ethnic_origin';
  }
}

/** Writes the group of a person; null: it is in none. */
export function breakdownSql(breakdown: EqualityBreakdown, { locations }: Placeholders): string {
  switch (breakdown) {
    case 'STAGE':
      return `case ${[...stageGroups].map(([group, stages]) => `when latest.stage in (${quoted(stages)}) then '${group}'`).join(' ')} end`;
    case 'JOB_LOCATION':
      return `case when vacancy.location is null then '${noLocation}' when vacancy.location = any (${locations}) then vacancy.location else '${otherLocation}' end`;
    case 'APPLICATION_QUARTER':
      return `'Q' || date_part('quarter', latest.applied_at at time zone 'UTC')`;
  }
}

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** The dimensions whose values lie sealed: their coordinate, what answers mean, and what any other answer counts as. */
const sealedDimensions = {
  RELIGIOUS_BELIEF: { coordinate: 'Candidate.religiousBelief', words: beliefs, other: 'OTHER_BELIEF' },
  ETHNIC_ORIGIN: { coordinate: 'Candidate.ethnicOrigin', words: origins, other: 'OTHER_ORIGIN' },
} as const;
export type SealedDimension = keyof typeof sealedDimensions;

/** Says whether the values of a dimension lie sealed. */
export const isSealedDimension = (dimension: EqualityDimension): dimension is SealedDimension =>
  Object.hasOwn(sealedDimensions, dimension);

/** Gives the coordinate whose value a sealed dimension counts. */
export const sealedCoordinateOf = (dimension: SealedDimension): SealedCoordinate =>
  sealedDimensions[dimension].coordinate;

/** Gives the value that an answer counts as. Blanks around it are taken off and capitals made small, as anybody may write. */
export function valueOfAnswer(dimension: SealedDimension, answer: string): string {
  const { words, other } = sealedDimensions[dimension];
  const meant = answer.trim().toLowerCase();
  return [...words].find(([, answers]) => answers.includes(meant))?.[0] ?? other;
}
