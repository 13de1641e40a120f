import type { CompiledPolicy } from '../../policy/CompiledPolicy.js';
import { purposeConditions } from '../../policy/purposeConditions.js';
import type { Rulebook } from '../../rulebook/Rulebook.js';
import type { PurposeKeeping } from '../../sources/candidates/keptFor.js';
import { type Purpose, purposes } from '../../vocabulary/purposes.js';
import { type RetentionAction, retentionActions } from '../../vocabulary/retentionActions.js';

/** What a controller's instructions say of data whose periods have all passed. */
export interface Expiry {
  /** What of each purpose keeps a person's data. Empty: no purpose has a period, and so nothing ever expires. */
  readonly keepings: readonly PurposeKeeping[];
  /** Of several rules the one that keeps most. */
  readonly action: RetentionAction;
  /** The periods of the intermediate archive; the longest counts. */
  readonly archives: readonly string[];
}

/** Of what binds the use of data this is also why they may be kept: a period, a consent that is valid, no objection. */
const keeps = (name: string): boolean => name.startsWith('RETENTION') || name === 'CONSENT' || name === 'OBJECTION';

/**
 * Reads from the instructions when and how a person's data end. A purpose without a period keeps for good, unless it is one
 * that has none by its nature; `governanceCoverage` tells of such gaps. Pure.
 */
export function expiryOf(policy: CompiledPolicy, rulebook: Rulebook): Expiry {
  const caller = { tenant: policy.tenant, roles: [], purposes: [], country: '' };
  const bound = purposes.filter((purpose) => purposeConditions(caller, purpose, policy).includes('NOTICE'));
  const rules = bound.flatMap((purpose) => policy.instructions.purposes[purpose]?.retention ?? []);
  const instructed = bound.filter((purpose) => policy.instructions.purposes[purpose]);
  const keepingOf = (purpose: Purpose): PurposeKeeping => ({
    context: { caller, purpose, policy, rulebook },
    conditions: purposeConditions(caller, purpose, policy).filter(keeps),
  });
  return {
    keepings: rules.length === 0 ? [] : instructed.map(keepingOf),
    action: retentionActions.findLast((each) => rules.some(({ action = 'ERASE' }) => action === each)) ?? 'ERASE',
    archives: rules.flatMap(({ archive }) => archive ?? []),
  };
}
