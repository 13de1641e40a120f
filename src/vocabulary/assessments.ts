/** Outcomes of a data protection impact assessment (DPV). A high residual risk opens nothing before prior consultation. */
export const assessmentOutcomes = ['RISKS_ACCEPTABLE', 'RISKS_MITIGATED', 'HIGH_RESIDUAL_RISK'] as const;
export type AssessmentOutcome = (typeof assessmentOutcomes)[number];

/** What the data protection officer advises (GDPR Art. 35(2)). */
export const assessmentAdvices = ['FAVOURABLE', 'RESERVED', 'UNFAVOURABLE'] as const;
export type AssessmentAdvice = (typeof assessmentAdvices)[number];

/** How far an assessment has come; only one that is SIGNED covers anything. */
export const assessmentStatuses = ['FILED', 'ADVISED', 'SIGNED', 'EXPIRED', 'REVOKED'] as const;
export type AssessmentStatus = (typeof assessmentStatuses)[number];

/** The modes of a policy line, and of a cell that was assessed. */
export const policyModes = ['READ', 'WRITE'] as const;
export type PolicyMode = (typeof policyModes)[number];
