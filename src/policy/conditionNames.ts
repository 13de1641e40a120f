import type { RetentionTrigger } from '../vocabulary/retentionTriggers.js';
import type { TransferMechanism } from '../vocabulary/transfers.js';

/**
 * A question that only the person's state answers, by name. `src/subjects/conditions.ts` holds what each means, in SQL
 * and in TypeScript.
 *
 * NOTICE: a notice that covers the purpose was recorded. COMPATIBLE: the data were collected for the purpose, or it is
 * compatible with what they were collected for. CONSENT: an ordinary consent for it is valid. EXPLICIT_CONSENT:
 * an explicit one is. CLAIM: the person is under a recorded legal claim. RETENTION: the period has not passed. ACTIVE: the
 * data are not in the intermediate archive. RESTRICTION: no restriction stands for the purpose. LIVING: the person's death
 * was not recorded. OBJECTION: no objection to the purpose was upheld. HUMAN_REVIEW: a person
 * stands behind what a model said of it. TRANSFER: a notice told of the transfer. ACCESS_REQUEST: the
 * person's own request of access stands, verified and instructed. PORTABILITY_REQUEST: that, or one of portability.
 * COMMUNICATION_REQUEST: those, or that of an executor to whom the data of the dead go. DATA_REQUEST: those, or an heir's.
 */
export type ConditionName =
  | 'NOTICE'
  | 'COMPATIBLE'
  | 'CONSENT'
  | 'EXPLICIT_CONSENT'
  | 'CLAIM'
  | 'ACTIVE'
  | 'RESTRICTION'
  | 'LIVING'
  | 'OBJECTION'
  | 'HUMAN_REVIEW'
  | `TRANSFER ${string}`
  | 'DATA_REQUEST'
  | 'COMMUNICATION_REQUEST'
  | 'PORTABILITY_REQUEST'
  | 'ACCESS_REQUEST'
  | `RETENTION ${string} ${RetentionTrigger}`;

/** The condition that a retention rule makes. `period` is an ISO 8601 duration. */
export const retentionCondition = (period: string, after: RetentionTrigger): ConditionName =>
  `RETENTION ${period} ${after}`;

/** The condition that a transfer under safeguards makes: the person was told of the country, the recipient and one of them. */
export const transferCondition = (
  country: string,
  mechanisms: readonly TransferMechanism[],
  recipient: string,
): ConditionName => `TRANSFER ${country} ${[...mechanisms].sort().join('+')} ${recipient}`;
