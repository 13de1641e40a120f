/** The ways in which an operation touches a coordinate. A policy line has only READ and WRITE. */
export const accessModes = ['SELECT', 'FILTER', 'SORT', 'COUNT', 'AGGREGATE', 'WRITE'] as const;
export type AccessMode = (typeof accessModes)[number];
