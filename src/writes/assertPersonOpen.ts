import type { Person } from './Person.js';
import { RefusedWrite } from './RefusedWrite.js';
import type { WriteContext } from './WriteContext.js';
import type { WriteTarget } from './writeDraft.js';

/**
 * Asserts that the person's notice, retention and consent let somebody else write for the stated purpose: they bind a
 * change as they bind a read.
 *
 * @throws RefusedWrite with the code of the first condition that fails
 */
export function assertPersonOpen(
  person: Person,
  target: WriteTarget,
  { plan, now, principal }: Pick<WriteContext, 'plan' | 'now' | 'principal'>,
): void {
  const { purpose } = plan;
  const state = person.stateFor(purpose, { assessed: plan.context.policy.compatible.get(purpose) ?? [], now });
  for (const position of plan.binding) {
    const code = plan.conditions[position]?.code(state, { purpose, now });
    if (!code) continue;
    const message = 'The state of the person closes this purpose for writing.';
    throw new RefusedWrite({ code, message, target, roles: principal.roles });
  }
}
