/**
 * The rights of a person, each with its term in DPV: `A15` stands for `eu-gdpr:A15`. The last is French law's, and has
 * none there (LIL Art. 85).
 */
export const dpvRights = {
  INFORMATION: 'A13',
  INDIRECT_INFORMATION: 'A14',
  ACCESS: 'A15',
  RECTIFICATION: 'A16',
  ERASURE: 'A17',
  RESTRICTION: 'A18',
  PORTABILITY: 'A20',
  OBJECTION: 'A21',
  HUMAN_REVIEW: 'A22',
  CONSENT_WITHDRAWAL: 'A7_3',
  COMPLAINT: 'A77',
  POST_MORTEM: 'FR_85',
} as const;
export type Right = keyof typeof dpvRights;
export const rights = Object.keys(dpvRights) as readonly Right[];

/** Those that a person asks its controller for; to be informed is owed unasked, and a complaint goes to an authority. */
export const requestableRights = [
  'ACCESS',
  'RECTIFICATION',
  'ERASURE',
  'RESTRICTION',
  'PORTABILITY',
  'OBJECTION',
  'HUMAN_REVIEW',
  'CONSENT_WITHDRAWAL',
  'POST_MORTEM',
] as const satisfies readonly Right[];
export type RequestableRight = (typeof requestableRights)[number];
