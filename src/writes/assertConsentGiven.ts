import { GovernanceError } from '../errors/GovernanceError.js';
import type { WriteContext } from './WriteContext.js';
import type { ConsentGiven, Evidence } from './Writes.js';

/** Nothing that is kept as evidence is older than this; PostgreSQL could not store every year that a client can write. */
const earliest = new Date('1900-01-01T00:00:00Z');

/**
 * Asserts what a client says of a consent: a purpose that the controller instructed, texts and instants within bounds,
 * and evidence from everybody but the person itself.
 *
 * @throws GovernanceError PURPOSE_NOT_INSTRUCTED, or BAD_REQUEST naming the coordinate, never its value
 */
export function assertConsentGiven(given: ConsentGiven, { plan, now, principal }: WriteContext): void {
  const { purpose, noticeVersion, expiresAt, evidence } = given;
  assertLine(noticeVersion, 'Mutation.giveConsent(noticeVersion:)');
  if (!plan.context.policy.instructions.purposes[purpose])
    throw new GovernanceError(
      'PURPOSE_NOT_INSTRUCTED',
      'The controller has not instructed the purpose of this consent.',
    );
  if (expiresAt && expiresAt.getTime() <= now.getTime())
    throw badInput('Mutation.giveConsent(expiresAt:)', 'must lie after now, or be absent');
  if (evidence) assertEvidence(evidence, now);
  else if (principal.subject === undefined)
    throw badInput('Mutation.giveConsent(evidence:)', 'must be given by who records the consent of somebody else');
}

function assertEvidence({ reference, collectedAt }: Evidence, now: Date): void {
  assertLine(reference, 'ConsentEvidence.reference');
  const at = collectedAt.getTime();
  if (at > now.getTime() || at < earliest.getTime())
    throw badInput('ConsentEvidence.collectedAt', 'must lie between the year 1900 and now');
}

/** Asserts a text of one line, 1 to 200 characters, that PostgreSQL can store. */
export function assertLine(text: string, coordinate: string): void {
  if (text.trim() === '' || text.length > 200 || /\p{Cc}/u.test(text) || !text.isWellFormed())
    throw badInput(coordinate, 'must be a text of 1 to 200 characters on one line');
}

/** Makes the refusal of an input. The sentence holds its coordinate and no value. */
export const badInput = (coordinate: string, fault: string): GovernanceError =>
  new GovernanceError('BAD_REQUEST', `"${coordinate}" ${fault}.`, { facts: { coordinate } });
