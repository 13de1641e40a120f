import { actingRoles } from '../../policy/actingRoles.js';
import { type CallerClass, isSelf } from '../../policy/Caller.js';
import { type DecisionContext, decide } from '../../policy/decide.js';
import { decideOperation } from '../../policy/decideOperation.js';
import { purposeConditions } from '../../policy/purposeConditions.js';
import { type Refused, refuse } from '../../policy/Verdict.js';
import type { AccessMode } from '../../vocabulary/modes.js';
import type { Transform } from '../../vocabulary/transforms.js';

/** What holds for a cell whoever the person is. */
export type StaticVerdict =
  | Pick<Refused, 'effect' | 'code'>
  | {
      readonly effect: 'OPEN';
      /** Null: as it is. */
      readonly to: Transform | null;
      /** Whether the person's state, or who it is to the caller, still decides. */
      readonly dependsOnSubject: boolean;
    };

/**
 * Decides a cell as a request would be, the operation first; null: the schema has no such coordinate, or it is not
 * governed. Pure.
 */
export function decideStatically(coordinate: string, mode: AccessMode, context: DecisionContext): StaticVerdict | null {
  const field = context.rulebook.byCoordinate.get(coordinate);
  if (!field) return null;
  const { caller, purpose, policy } = context;
  const whole = decideOperation(caller, purpose, policy);
  if (whole) return refuse(whole.code, '');
  const verdict = decide(field, mode, context);
  if (verdict.effect === 'REFUSED') return verdict;
  // A key comes with its object: nothing of the person's state binds it, but the person has to be in scope.
  const binding = field.isKey ? [] : purposeConditions(caller, purpose, policy);
  return {
    effect: 'OPEN',
    // What filters, sorts, counts and writes answer nothing that could be transformed.
    to: mode === 'SELECT' ? verdict.to : null,
    dependsOnSubject: verdict.conditions.length + binding.length > 0 || isScoped(caller, context),
  };
}

function isScoped(caller: CallerClass, { purpose, policy }: DecisionContext): boolean {
  if (isSelf(caller, purpose)) return false;
  const acting = actingRoles(caller, purpose, policy);
  return policy.scopes.some(
    ({ purposes, roles }) => purposes.includes(purpose) && roles.some((role) => acting.includes(role)),
  );
}
