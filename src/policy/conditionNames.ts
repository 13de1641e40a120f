import type { RetentionTrigger } from '../vocabulary/retentionTriggers.js';

/**
 * A question that only the person's state answers, by name. `src/subjects/conditions.ts` holds what each means, in SQL
 * and in TypeScript.
 *
 * NOTICE: a notice that covers the purpose was recorded. CONSENT: an ordinary consent for it is valid. EXPLICIT_CONSENT:
 * an explicit one is. CLAIM: the person is under a recorded legal claim. RETENTION: the period has not passed. ACTIVE: the
 * data are not in the intermediate archive. RESTRICTION: no restriction stands for the purpose. LIVING: the person's death
 * was not recorded. OBJECTION: no objection to the purpose was upheld. ACCESS_REQUEST: the person's own request of access
 * stands, verified and instructed. DATA_REQUEST: that, or one of portability.
 */
export type ConditionName =
  | 'NOTICE'
  | 'CONSENT'
  | 'EXPLICIT_CONSENT'
  | 'CLAIM'
  | 'ACTIVE'
  | 'RESTRICTION'
  | 'LIVING'
  | 'OBJECTION'
  | 'DATA_REQUEST'
  | 'ACCESS_REQUEST'
  | `RETENTION ${string} ${RetentionTrigger}`;

/** The condition that a retention rule makes. `period` is an ISO 8601 duration. */
export const retentionCondition = (period: string, after: RetentionTrigger): ConditionName =>
  `RETENTION ${period} ${after}`;
