/** What a breach is of (DPV; GDPR Art. 4(12)). */
export const breachKinds = ['CONFIDENTIALITY_BREACH', 'INTEGRITY_BREACH', 'AVAILABILITY_BREACH'] as const;
export type BreachKind = (typeof breachKinds)[number];

/** What a breach means for the persons: RISK_UNLIKELY needs no notice (GDPR Art. 33(1)), HIGH_RISK is told to them (Art. 34(1)). */
export const breachRisks = ['RISK_UNLIKELY', 'RISK', 'HIGH_RISK'] as const;
export type BreachRisk = (typeof breachRisks)[number];

/** Why persons are not told of a high risk (GDPR Art. 34(3)); with the last one the public is told instead. */
export const communicationExceptions = [
  'A34_3_A_UNINTELLIGIBLE',
  'A34_3_B_RISK_AVERTED',
  'A34_3_C_DISPROPORTIONATE_EFFORT',
] as const;
export type CommunicationException = (typeof communicationExceptions)[number];

/** How a clock stands; derived, and never stored. */
export const clockStates = ['DUE', 'DUE_SOON', 'LATE', 'NOTIFIED', 'NOTIFIED_LATE', 'NOT_NEEDED'] as const;
export type ClockState = (typeof clockStates)[number];

/** How the communication to the persons stands; derived as well. */
export const communicationStates = ['UNDECIDED', 'DUE', 'TOLD', 'NOT_NEEDED'] as const;
export type CommunicationState = (typeof communicationStates)[number];

/** Who or what is suspected: a token by its claim `jti` is CREDENTIAL. */
export const suspectKinds = ['PRINCIPAL', 'CLIENT', 'ORGANISATION', 'CREDENTIAL'] as const;
export type SuspectKind = (typeof suspectKinds)[number];

/** Languages that a notice is written in. */
export const breachNoticeLanguages = ['FR', 'EN'] as const;
export type BreachNoticeLanguage = (typeof breachNoticeLanguages)[number];

/** To whom a notice goes: a controller notifies the authority, a processor its controller (GDPR Art. 33(1), (2)). */
export const noticeAddressees = ['SUPERVISORY_AUTHORITY', 'CONTROLLER'] as const;
export type NoticeAddressee = (typeof noticeAddressees)[number];

/** What a notice has to say (GDPR Art. 33(3)); what of it is not known yet follows in phases (Art. 33(4)). */
export const noticeParts = ['DESCRIPTION', 'CATEGORIES', 'NUMBERS', 'CONSEQUENCES', 'MEASURES', 'CONTACT'] as const;
export type NoticePart = (typeof noticeParts)[number];
