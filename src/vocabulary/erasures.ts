/**
 * Why a person is erased, in the order of GDPR Art. 17(1): (a) the data are no longer needed, (b) consent was withdrawn
 * and nothing else supports them, (c) the person objected, (d) the processing was unlawful, (e) the law demands it, (f) a
 * child's data of an information society service. The last is French law's: the person, who has died, directed it (LIL
 * Art. 85, I).
 */
export const erasureGrounds = [
  'NO_LONGER_NEEDED',
  'CONSENT_WITHDRAWN',
  'OBJECTED',
  'PROCESSING_UNLAWFUL',
  'LEGAL_OBLIGATION',
  'CHILD_SERVICE',
  'POST_MORTEM_DIRECTIVE',
] as const;
export type ErasureGround = (typeof erasureGrounds)[number];

/** ERASED; ANONYMISED: only counts are left; KEPT: something bars it, and the data lie in the intermediate archive. */
export const erasureOutcomes = ['ERASED', 'ANONYMISED', 'KEPT'] as const;
export type ErasureOutcome = (typeof erasureOutcomes)[number];

/**
 * What bars the erasure of a person: a recorded claim (GDPR Art. 17(3)(e)), a hold that somebody has ordered (17(3)(b)), a
 * restriction by which the person itself had its data kept (18(1)(b), (c)).
 */
export const erasureBars = ['CLAIM', 'HOLD', 'RESTRICTION'] as const;
export type ErasureBar = (typeof erasureBars)[number];

/**
 * What an erasure that has begun still has to do: destroy the person's key, tell recipients, leave the log; or a hold on the
 * log keeps it there.
 */
export const erasureWaits = ['KEY', 'RECIPIENTS', 'LOG', 'LOG_HOLD'] as const;
export type ErasureWait = (typeof erasureWaits)[number];

/**
 * What is left of a person: all of it; a keyed digest of its address; records without its token; counts; what it had asked
 * for; copies of the database.
 */
export const keptParts = [
  'PERSON',
  'MARKETING_SUPPRESSION',
  'LOG_RECORDS',
  'APPLICATION_COUNTS',
  'RIGHTS_REQUESTS',
  'BACKUPS',
] as const;
export type KeptPart = (typeof keptParts)[number];
