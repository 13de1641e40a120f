/**
 * What keeps a segment of the access log whose retention has passed: a hold stands, the gateway has no archive, no signed
 * checkpoint or not enough witnesses reach over it, or another gateway is at it.
 */
export const pruningWaits = ['HOLD', 'ARCHIVE', 'SIGNATURE', 'WITNESS', 'ANOTHER_RUN'] as const;
export type PruningWait = (typeof pruningWaits)[number];
