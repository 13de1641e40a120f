import type { ConditionName } from '../policy/conditionNames.js';
import type { Person } from './Person.js';
import { RefusedWrite } from './RefusedWrite.js';
import type { WriteContext } from './WriteContext.js';
import type { WriteTarget } from './writeDraft.js';

interface Opening extends Pick<WriteContext, 'plan' | 'now' | 'principal'> {
  /** Conditions that do not bind this change. */
  readonly passes?: readonly ConditionName[];
}

/**
 * Asserts that the person's notice, retention and consent let somebody else write for the stated purpose: they bind a
 * change as they bind a read.
 *
 * @throws RefusedWrite with the code of the first condition that fails
 */
export function assertPersonOpen(
  person: Person,
  target: WriteTarget,
  { plan, now, principal, passes = [] }: Opening,
): void {
  const { purpose } = plan;
  const state = person.stateFor(purpose, { assessed: plan.context.policy.compatible.get(purpose) ?? [], now });
  for (const position of plan.binding) {
    const condition = plan.conditions[position];
    const code = condition?.code(state, { purpose, now });
    if (!condition || !code || passes.includes(condition.name)) continue;
    const message = 'The state of the person closes this purpose for writing.';
    throw new RefusedWrite({ code, message, target, roles: principal.roles });
  }
}
