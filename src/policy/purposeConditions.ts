import type { LawfulBasis } from '../vocabulary/lawfulBases.js';
import type { Purpose } from '../vocabulary/purposes.js';
import { type CallerClass, isOnBehalf, isSelf } from './Caller.js';
import type { CompiledPolicy } from './CompiledPolicy.js';
import { type ConditionName, retentionCondition } from './conditionNames.js';
import { transferConditions } from './recipients/transferGrounds.js';

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

/** Says whether a purpose binds a person to notice and compatibility at all (design §4, table). */
export const needsNotice = (purpose: Purpose): boolean => purpose !== 'LEGAL_CLAIMS' && !unbound.has(purpose);

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
  const own = isOnBehalf(caller, purpose) ? onBehalf : ownConditions(purpose, policy);
  return [...own, ...transferConditions(caller, undefined)];
}

/** The officer reads under a request of the person, or of who comes after it, and nothing else of the person decides. */
const onBehalf: readonly ConditionName[] = ['DATA_REQUEST'];

/** Those of the purpose itself, wherever the answer goes. */
function ownConditions(purpose: Purpose, policy: CompiledPolicy): readonly ConditionName[] {
  if (unbound.has(purpose)) return [];
  if (purpose === 'LEGAL_CLAIMS') return ['CLAIM'];
  const instruction = policy.instructions.purposes[purpose];
  const conditions: ConditionName[] = ['NOTICE'];
  // Processing on consent needs no compatibility (GDPR Art. 6(4)): the consent names the purpose, and decides.
  if (instruction?.basis !== 'A6_1_A_CONSENT') conditions.push('COMPATIBLE');
  if (instruction?.retention)
    conditions.push(retentionCondition(instruction.retention.for, instruction.retention.after));
  conditions.push('ACTIVE', 'RESTRICTION', 'LIVING');
  if (isObjectionable(purpose, instruction?.basis)) conditions.push('OBJECTION');
  if (instruction?.basis === 'A6_1_A_CONSENT') conditions.push('CONSENT');
  return conditions;
}
