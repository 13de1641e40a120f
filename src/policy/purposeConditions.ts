import type { LawfulBasis } from '../vocabulary/lawfulBases.js';
import type { Purpose } from '../vocabulary/purposes.js';
import { type CallerClass, isOnBehalf, isSelf } from './Caller.js';
import type { CompiledPolicy } from './CompiledPolicy.js';
import { type ConditionName, retentionCondition } from './conditionNames.js';

/**
 * Says whether a person may object to a purpose on a basis: to a legitimate interest (GDPR Art. 21(1)), and to direct
 * marketing on whatever basis (Art. 21(2)).
 */
export const isObjectionable = (purpose: Purpose, basis: LawfulBasis | null | undefined): boolean =>
  purpose === 'DIRECT_MARKETING' ||
  (basis === 'A6_1_F_LEGITIMATE_INTEREST' && !unbound.has(purpose) && purpose !== 'LEGAL_CLAIMS');

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
  if (isOnBehalf(caller, purpose)) return ['DATA_REQUEST'];
  if (isSelf(caller, purpose) || unbound.has(purpose)) return [];
  if (purpose === 'LEGAL_CLAIMS') return ['CLAIM'];
  const instruction = policy.instructions.purposes[purpose];
  const conditions: ConditionName[] = ['NOTICE'];
  if (instruction?.retention)
    conditions.push(retentionCondition(instruction.retention.for, instruction.retention.after));
  conditions.push('ACTIVE', 'RESTRICTION', 'LIVING');
  if (isObjectionable(purpose, instruction?.basis)) conditions.push('OBJECTION');
  if (instruction?.basis === 'A6_1_A_CONSENT') conditions.push('CONSENT');
  return conditions;
}
