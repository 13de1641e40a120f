/**
 * What lies in the database sealed under its person's key: the special categories, and the free texts that are most likely
 * to hint at one. No statement can compare, search or sort by them.
 */
export const sealedCoordinates = [
  'Candidate.ethnicOrigin',
  'Candidate.religiousBelief',
  'Candidate.summary',
  'Work.summary',
  'InterviewNote.text',
] as const;
export type SealedCoordinate = (typeof sealedCoordinates)[number];

const sealed: ReadonlySet<string> = new Set(sealedCoordinates);

/** Says whether the values of a coordinate are sealed. */
export const isSealed = (coordinate: string): coordinate is SealedCoordinate => sealed.has(coordinate);
