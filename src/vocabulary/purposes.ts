/**
 * The purposes an operation may state, as a single-parent tree.
 *
 * The names follow the recruitment branch of the Data Privacy Vocabulary (DPV 2.3). DPV lets a purpose have several
 * parents; this tree does not, so that a grant can never leak through a second parent.
 */
export const purposes = [
  'RECRUITMENT_APPLICATION_SCREENING',
  'RECRUITMENT_APPLICANT_SELECTION',
  'RECRUITMENT_INTERVIEW_MANAGEMENT',
  'RECRUITMENT_BACKGROUND_CHECK',
  'RECRUITMENT_APPLICATION_MANAGEMENT',
  'TALENT_POOL',
  'MOBILITY_RELOCATION',
  'EQUALITY_MONITORING',
  'DIRECT_MARKETING',
  'IDENTITY_VERIFICATION',
  'RIGHTS_FULFILMENT',
  'LEGAL_COMPLIANCE',
  'LEGAL_CLAIMS',
  'SECURITY',
  'ACCOUNTABILITY',
  'POLICY_ADMINISTRATION',
] as const;
export type Purpose = (typeof purposes)[number];

/** Says whether a text is the name of a purpose. */
export const isPurpose = (text: string): text is Purpose => (purposes as readonly string[]).includes(text);

/**
 * Purposes that decide about a candidacy. They never release a special category, even with consent
 * (C. trav. L1132-1, L1221-6), and a field that hints at one bars filter, sort, search and aggregation in them.
 */
export const decidingPurposes: ReadonlySet<Purpose> = new Set<Purpose>([
  'RECRUITMENT_APPLICATION_SCREENING',
  'RECRUITMENT_APPLICANT_SELECTION',
  'RECRUITMENT_INTERVIEW_MANAGEMENT',
  'RECRUITMENT_BACKGROUND_CHECK',
]);

/** Purposes that count persons, and never show one of them. */
export const statisticalPurposes: ReadonlySet<Purpose> = new Set<Purpose>(['EQUALITY_MONITORING']);

/** Purposes in which the gateway works on itself, never on a person's values. */
export const administrativePurposes: ReadonlySet<Purpose> = new Set<Purpose>([
  'ACCOUNTABILITY',
  'POLICY_ADMINISTRATION',
  'SECURITY',
]);
