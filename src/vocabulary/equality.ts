/** What persons are counted by: the questions of equality that the schema holds an answer to. No other can be asked. */
export const equalityDimensions = ['AGE_BAND', 'NATIONALITY_REGION', 'RELIGIOUS_BELIEF', 'ETHNIC_ORIGIN'] as const;
export type EqualityDimension = (typeof equalityDimensions)[number];

/** How a release is broken down: by the person's latest application. */
export const equalityBreakdowns = ['STAGE', 'JOB_LOCATION', 'APPLICATION_QUARTER'] as const;
export type EqualityBreakdown = (typeof equalityBreakdowns)[number];

/** The coordinates that a dimension counts by. */
export const dimensionCoordinates: Readonly<Record<EqualityDimension, readonly string[]>> = {
  AGE_BAND: ['Candidate.dateOfBirth'],
  NATIONALITY_REGION: ['Candidate.nationality'],
  RELIGIOUS_BELIEF: ['Candidate.religiousBelief'],
  ETHNIC_ORIGIN: ['Candidate.ethnicOrigin'],
};

/** The coordinates that a breakdown counts by; which application is the latest is told by when it was made. */
export const breakdownCoordinates: Readonly<Record<EqualityBreakdown, readonly string[]>> = {
  STAGE: ['Application.appliedAt', 'Application.stage'],
  JOB_LOCATION: ['Application.appliedAt', 'Application.job'],
  APPLICATION_QUARTER: ['Application.appliedAt'],
};

/** Persons that every published count holds at least, unless the controller wants more; it never wants less. */
export const equalityThreshold = { least: 10, most: 1_000 } as const;

/** Published counts are multiples of it. */
export const equalityRounding = 5;
