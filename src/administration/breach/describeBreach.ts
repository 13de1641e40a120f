import { assertText } from '../../writes/assertText.js';
import { badInput } from '../../writes/badInput.js';
import type { Write } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import type { AnsweredBreach, BreachDescription } from './BreachEntry.js';
import { stepWrite } from './stepWrite.js';

const mutation = 'describeBreach';

/**
 * Adds to what is known of a breach: likely consequences, measures, approximate numbers (GDPR Art. 33(3)). What is not
 * given stays as it was. On the processor's report its controllers are given it too.
 *
 * @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST
 */
export function describeBreach(
  { id, ...asked }: { readonly id: string } & Partial<BreachDescription>,
  context: AdministrationContext,
): Write<string, AnsweredBreach | null> {
  assertMay(context, 'describe', 'Breach');
  const { consequences = null, measures = null, persons = null, records = null } = asked;
  if (consequences !== null) assertText(consequences, 'Mutation.describeBreach(consequences:)');
  if (measures !== null) assertText(measures, 'Mutation.describeBreach(measures:)');
  for (const [name, count] of Object.entries({ persons, records }))
    if (count !== null && count < 0) throw badInput(`Mutation.describeBreach(${name}:)`, 'must be 0 or more');
  const said = { consequences, measures, persons, records };
  if (Object.values(said).every((each) => each === null))
    throw badInput('Mutation.describeBreach(consequences:)', 'or another argument must be given');
  return stepWrite({ mutation, id, kind: 'DESCRIBED', said }, context);
}
