/**
 * What becomes of an objection (GDPR Art. 21): PENDING while the controller weighs it, during which the data are
 * restricted (Art. 18(1)(d)); UPHELD; OVERRULED by compelling legitimate grounds; WITHDRAWN by the person.
 */
export const objectionStatuses = ['PENDING', 'UPHELD', 'OVERRULED', 'WITHDRAWN'] as const;
export type ObjectionStatus = (typeof objectionStatuses)[number];
