/** How far an application came, in order; the last two end it. */
export const applicationStages = [
  'APPLIED',
  'SCREENING',
  'SHORTLISTED',
  'INTERVIEW',
  'OFFER',
  'HIRED',
  'REJECTED',
] as const;
export type ApplicationStage = (typeof applicationStages)[number];

/** Whether an application is still looked at. */
export const applicationStatuses = ['OPEN', 'CLOSED'] as const;

/** The stages that end an application. */
export const endingStages: ReadonlySet<ApplicationStage> = new Set<ApplicationStage>(['HIRED', 'REJECTED']);

/** Who made a contact between a candidate and those who recruit. Only the candidate's own says that it is still interested. */
export const contactMakers = ['CANDIDATE', 'RECRUITER', 'AUTOMATIC'] as const;
export type ContactMaker = (typeof contactMakers)[number];

/** Who gave a score: a person, or a model (GDPR Art. 22; Regulation (EU) 2024/1689, annex III(4)). */
export const scoreOrigins = ['HUMAN', 'AUTOMATED'] as const;
export type ScoreOrigin = (typeof scoreOrigins)[number];

/** What a person who reviewed a score made of it. */
export const reviewOutcomes = ['CONFIRMED', 'SET_ASIDE'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];
