import { GovernanceError } from '../../errors/GovernanceError.js';
import type { BreachRisk } from '../../vocabulary/breaches.js';
import { assertText } from '../../writes/assertText.js';
import type { Write } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { mayBeOnePerson } from '../mayBeOnePerson.js';
import type { AnsweredBreach } from './BreachEntry.js';
import { type StoredStep, stepsOf } from './BreachStep.js';
import { stepWrite } from './stepWrite.js';

interface RiskAsked {
  readonly id: string;
  readonly risk: BreachRisk;
  readonly reason: string;
}

/** Records what the officer advises about the risk to the persons. @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST */
export function adviseOnBreach(
  { id, risk, reason }: RiskAsked,
  context: AdministrationContext,
): Write<string, AnsweredBreach | null> {
  assertMay(context, 'advise', 'Breach');
  assertText(reason, 'Mutation.adviseOnBreach(reason:)');
  return stepWrite({ mutation: 'adviseOnBreach', id, kind: 'ADVISED', said: { risk, reason } }, context);
}

/**
 * Records the controller's decision about the risk. That it is unlikely, so that no authority is notified (GDPR
 * Art. 33(1)), needs the officer's advice first, from somebody else. The newest decision counts.
 *
 * @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST
 */
export function decideBreachRisk(
  { id, risk, reason }: RiskAsked,
  context: AdministrationContext,
): Write<string, AnsweredBreach | null> {
  assertMay(context, 'decide', 'Breach');
  assertText(reason, 'Mutation.decideBreachRisk(reason:)');
  const assertAllowed = ({ steps }: { readonly steps: readonly StoredStep[] }): void => {
    if (risk !== 'RISK_UNLIKELY') return;
    const advice = stepsOf(steps, 'ADVISED').at(-1);
    if (!advice)
      throw new GovernanceError(
        'BAD_REQUEST',
        'The data protection officer must advise before it is decided that a risk is unlikely: adviseOnBreach.',
      );
    if (mayBeOnePerson(context.principal, { principal: advice.recordedBy, owner: advice.recordedOwner }))
      throw new GovernanceError('ROLE_FORBIDDEN', 'Nobody decides on its own advice.');
  };
  return stepWrite(
    { mutation: 'decideBreachRisk', id, kind: 'RISK_DECIDED', said: { risk, reason }, assertAllowed },
    context,
  );
}
