import type { Purpose } from '../vocabulary/purposes.js';
import { type CallerClass, isSelf } from './Caller.js';
import type { CompiledPolicy } from './CompiledPolicy.js';
import { type ConditionName, retentionCondition } from './conditionNames.js';
import { transferConditions } from './recipients/transferGrounds.js';

/** Purposes that meet neither notice nor consent nor retention of their own (design §4, table). */
const unbound: ReadonlySet<Purpose> = new Set<Purpose>([
  'LEGAL_COMPLIANCE',
  'RIGHTS_FULFILMENT',
  'IDENTITY_VERIFICATION',
  'ACCOUNTABILITY',
  'POLICY_ADMINISTRATION',
  'SECURITY',
]);

/**
 * Returns the conditions that bind a person as a whole for a purpose, in the order in which they are checked. A person
 * that fails one is left out of lists, and answers nulls with codes when asked for by id. Pure.
 */
export function purposeConditions(
  caller: CallerClass,
  purpose: Purpose,
  policy: CompiledPolicy,
): readonly ConditionName[] {
  if (isSelf(caller, purpose)) return [];
  return [...ownConditions(purpose, policy), ...transferConditions(caller, undefined)];
}

/** Those of the purpose itself, wherever the answer goes. */
function ownConditions(purpose: Purpose, policy: CompiledPolicy): readonly ConditionName[] {
  if (unbound.has(purpose)) return [];
  if (purpose === 'LEGAL_CLAIMS') return ['CLAIM'];
  const instruction = policy.instructions.purposes[purpose];
  const conditions: ConditionName[] = ['NOTICE'];
  if (instruction?.retention)
    conditions.push(retentionCondition(instruction.retention.for, instruction.retention.after));
  if (instruction?.basis === 'A6_1_A_CONSENT') conditions.push('CONSENT');
  return conditions;
}
