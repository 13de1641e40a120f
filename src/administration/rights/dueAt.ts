import { addDuration } from '../../subjects/subtractDuration.js';

/**
 * Returns until when a request must be answered: one calendar month from its receipt, or three once it was extended
 * (GDPR Art. 12(3)), to the instant, in UTC. A day that the month lacks becomes its last: 31 January gives the end of
 * February.
 *
 * The law's own period ends with that day, and later on a weekend or a holiday (Regulation 1182/71, Art. 3): the gateway
 * waits for neither, so it is never later than the law.
 */
export function dueAt(receivedAt: Date, isExtended: boolean): Date {
  const due = addDuration(receivedAt, isExtended ? 'P3M' : 'P1M');
  if (!due) throw new Error('A request was received at no instant.');
  return due;
}
