/** What a breach is of (DPV; GDPR Art. 4(12)). */
export const breachKinds = ['CONFIDENTIALITY_BREACH', 'INTEGRITY_BREACH', 'AVAILABILITY_BREACH'] as const;
export type BreachKind = (typeof breachKinds)[number];
