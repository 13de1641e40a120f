import { GovernanceError } from '../errors/GovernanceError.js';
import { assertLine } from './assertLine.js';
import { badInput } from './badInput.js';
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
