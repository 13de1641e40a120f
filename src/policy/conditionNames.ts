import type { RetentionTrigger } from '../vocabulary/retentionTriggers.js';
import type { TransferMechanism } from '../vocabulary/transfers.js';

/**
 * A question that only the person's state answers, by name. `src/subjects/conditions.ts` holds what each means, in SQL
 * and in TypeScript.
 *
 * NOTICE: a notice that covers the purpose was recorded. CONSENT: an ordinary consent for it is valid. EXPLICIT_CONSENT:
 * an explicit one is. TRANSFER: a notice told of the transfer. CLAIM: the person is under a recorded legal claim. RETENTION: the period has not passed.
 */
export type ConditionName =
  | 'NOTICE'
  | 'CONSENT'
  | 'EXPLICIT_CONSENT'
  | 'CLAIM'
  | `TRANSFER ${string}`
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
