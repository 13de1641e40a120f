import { GovernanceError } from '../errors/GovernanceError.js';

/** After how many seconds a client may try again: by then a queue has drained or a connection is open again. */
const RETRY_AFTER_SECONDS = 1;

/** Makes the refusal for an access that could not be recorded. The sentence holds no value. */
export const unavailable = (sentence: string, cause?: unknown, retryAfter = RETRY_AFTER_SECONDS): GovernanceError =>
  new GovernanceError('AUDIT_UNAVAILABLE', sentence, { facts: { retryAfter }, cause });

/** One sentence for each way in which the log can be unavailable. */
export const sentences = {
  tenantBusy: 'Too many requests of this controller wait to be recorded.',
  gatewayBusy: 'Too many requests wait to be recorded.',
  closing: 'The gateway is shutting down and records no more requests.',
  missing: 'The controller has no access log.',
  unknown: 'The access could not be recorded: the log did not answer.',
  lost: 'The database was lost on the way, so nothing is answered. Try again, a write with the same idempotency key: it may have been done.',
  noRoom:
    'The disk has too little room left to record this access. Withdrawals, suspensions, revocations and the log go on.',
  refused: 'The access could not be recorded: the log did not accept it.',
} as const;
