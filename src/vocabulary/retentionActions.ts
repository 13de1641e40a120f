/**
 * What becomes of a person's data once every purpose's period has passed, the least that is kept first: ERASE; ANONYMISE:
 * counts are left; ARCHIVE: the intermediate archive, for a period of its own, then ERASE.
 */
export const retentionActions = ['ERASE', 'ANONYMISE', 'ARCHIVE'] as const;
export type RetentionAction = (typeof retentionActions)[number];
