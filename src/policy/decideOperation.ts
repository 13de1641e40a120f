import type { Code } from '../errors/codes.js';
import type { Purpose } from '../vocabulary/purposes.js';
import { actingRoles, isOnFloor } from './actingRoles.js';
import type { CallerClass } from './Caller.js';
import type { CompiledPolicy } from './CompiledPolicy.js';
import { closureSentences } from './recipients/closureSentences.js';

/** Why a whole operation is refused before it is planned. */
export interface OperationRefusal {
  readonly code: Code;
  readonly message: string;
}

/**
 * Decides whether a caller may act for a purpose at all (design: order of checks, "Operation"): granted to the principal,
 * instructed by the controller, one of the caller's roles may act for it, and the client application is covered. Pure;
 * the first failure wins; null: it may. The floors are open through any application: what they serve is not the recipient's.
 */
export function decideOperation(
  caller: CallerClass,
  purpose: Purpose,
  policy: CompiledPolicy,
): OperationRefusal | null {
  if (!caller.purposes.includes(purpose))
    return {
      code: 'PURPOSE_NOT_GRANTED',
      message: `The token does not grant the purpose ${purpose}. Ask the issuer of the token to grant it.`,
    };
  const floor = isOnFloor(caller, purpose);
  // Whoever is to instruct a purpose, or to propose a policy, must be able to before anything is instructed.
  const isUninstructed = !policy.instructions.purposes[purpose] && purpose !== 'POLICY_ADMINISTRATION';
  if (isUninstructed)
    return {
      code: 'PURPOSE_NOT_INSTRUCTED',
      message: `The controller has not instructed the purpose ${purpose}. Only the controller can add it to its instructions.`,
    };
  const { recipients } = policy.instructions;
  if (!floor && recipients !== 'ANY' && !recipients.includes(caller.organisation ?? ''))
    return {
      code: 'PURPOSE_NOT_INSTRUCTED',
      message:
        "The controller's instructions do not name the organisation in the token as a recipient. Only the controller can add it.",
    };
  if (actingRoles(caller, purpose, policy).length === 0) {
    const allowed = policy.rolesByPurpose.get(purpose);
    return {
      code: 'ROLE_FORBIDDEN',
      message: `None of the roles in the token may act for the purpose ${purpose}.${allowed ? ` It is for ${[...allowed].sort().join(', ')}.` : ''}`,
    };
  }
  if (!floor && caller.closed) return { code: 'RECIPIENT_NOT_COVERED', message: closureSentences[caller.closed] };
  return null;
}
