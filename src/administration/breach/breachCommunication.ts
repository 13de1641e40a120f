import type { CommunicationException } from '../../vocabulary/breaches.js';
import { assertLine } from '../../writes/assertLine.js';
import { assertText } from '../../writes/assertText.js';
import { badInput } from '../../writes/badInput.js';
import type { Write } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { assertPast } from './assertReport.js';
import type { AnsweredBreach } from './BreachEntry.js';
import { type StoredStep, stepsOf } from './BreachStep.js';
import { stepWrite } from './stepWrite.js';

interface DecisionAsked {
  readonly id: string;
  readonly isNeeded: boolean;
  readonly exception?: CommunicationException | null;
  readonly reason: string;
}

/**
 * Records the controller's decision whether the persons are told (GDPR Art. 34), with its reason. Not to tell them needs
 * one of the exceptions of Art. 34(3), unless the controller has decided that the risk is not high.
 *
 * @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST
 */
export function decideBreachCommunication(
  { id, isNeeded, exception = null, reason }: DecisionAsked,
  context: AdministrationContext,
): Write<string, AnsweredBreach | null> {
  assertMay(context, 'decide', 'Breach');
  assertText(reason, 'Mutation.decideBreachCommunication(reason:)');
  const coordinate = 'Mutation.decideBreachCommunication(exception:)';
  if (isNeeded && exception !== null) throw badInput(coordinate, 'must not be given where persons are told');
  const assertAllowed = ({ steps }: { readonly steps: readonly StoredStep[] }): void => {
    const risk = stepsOf(steps, 'RISK_DECIDED').at(-1)?.said.risk;
    if (isNeeded || exception !== null || risk === 'RISK' || risk === 'RISK_UNLIKELY') return;
    throw badInput(coordinate, 'must be given, unless it was decided that the risk is not high (GDPR Art. 34(3))');
  };
  const said = { isNeeded, exception, reason };
  return stepWrite(
    { mutation: 'decideBreachCommunication', id, kind: 'COMMUNICATION_DECIDED', said, assertAllowed },
    context,
  );
}

interface ToldAsked {
  readonly id: string;
  readonly persons: number;
  readonly channel: string;
  readonly toldAt?: Date | null;
}

/** Records that persons were told: how many, and by which channel; never who. @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST */
export function recordBreachCommunication(
  { id, persons, channel, toldAt: told }: ToldAsked,
  context: AdministrationContext,
): Write<string, AnsweredBreach | null> {
  assertMay(context, 'notify', 'Breach');
  const toldAt = told ?? context.now;
  assertPast(toldAt, 'Mutation.recordBreachCommunication(toldAt:)', context.now);
  assertLine(channel, 'Mutation.recordBreachCommunication(channel:)');
  if (persons < 1) throw badInput('Mutation.recordBreachCommunication(persons:)', 'must be 1 or more');
  const said = { persons, channel, toldAt: toldAt.toISOString() };
  return stepWrite({ mutation: 'recordBreachCommunication', id, kind: 'PERSONS_TOLD', said }, context);
}
