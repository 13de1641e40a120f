import type { RetentionTrigger } from '../vocabulary/retentionTriggers.js';

/**
 * A question that only the person's state answers, by name. `src/subjects/conditions.ts` holds what each means, in SQL
 * and in TypeScript.
 *
 * NOTICE: a notice that covers the purpose was recorded. CONSENT: an ordinary consent for it is valid. EXPLICIT_CONSENT:
 * an explicit one is. CLAIM: the person is under a recorded legal claim. RETENTION: the period has not passed.
 * HUMAN_REVIEW: a person stands behind what a model said of it.
 */
export type ConditionName =
  | 'NOTICE'
  | 'CONSENT'
  | 'EXPLICIT_CONSENT'
  | 'CLAIM'
  | 'HUMAN_REVIEW'
  | `RETENTION ${string} ${RetentionTrigger}`;

/** The condition that a retention rule makes. `period` is an ISO 8601 duration. */
export const retentionCondition = (period: string, after: RetentionTrigger): ConditionName =>
  `RETENTION ${period} ${after}`;
