/** What a person wants to become of its data after its death (LIL Art. 85, I). */
export const directiveFates = ['RETAIN', 'ERASE', 'COMMUNICATE'] as const;
export type DirectiveFate = (typeof directiveFates)[number];

/** PARTICULAR: given to this controller. GENERAL: registered with a trusted third party, for all controllers. */
export const directiveKinds = ['PARTICULAR', 'GENERAL'] as const;
export type DirectiveKind = (typeof directiveKinds)[number];

/** What shows that a person has died. Only its kind and date are kept, never the paper or a copy of it. */
export const deathEvidences = ['DEATH_CERTIFICATE', 'FAMILY_RECORD_BOOK', 'COURT_DECISION'] as const;
export type DeathEvidence = (typeof deathEvidences)[number];

/** For whom a letter about a person who has died was written. */
export const postMortemCapacities = ['HEIR', 'EXECUTOR'] as const;
export type PostMortemCapacity = (typeof postMortemCapacities)[number];

/** What shows that somebody is an heir: acte de notoriété, livret de famille, certificat successoral européen, jugement. */
export const heirProofs = [
  'DEED_OF_NOTORIETY',
  'FAMILY_RECORD_BOOK',
  'CERTIFICATE_OF_SUCCESSION',
  'COURT_DECISION',
] as const;
export type HeirProof = (typeof heirProofs)[number];
