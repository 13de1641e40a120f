import type { AccessLog } from '../access-log/AccessLog.js';
import type { RecordDraft } from '../access-log/AccessRecord.js';
import type { Receipt } from '../access-log/receipt.js';
import { StaleDecision } from '../errors/StaleDecision.js';
import type { TenantState } from '../tenants/TenantState.js';
import type { OperationFacts } from './OperationFacts.js';
import type { Attempt, RequestState } from './RequestState.js';
import { requestFacts } from './requestFacts.js';

/** What is recorded of an attempt, and where. */
export interface Recording {
  readonly log: AccessLog;
  readonly schemaDigest: string;
  readonly tenant: TenantState;
  readonly state: RequestState;
  readonly facts: OperationFacts;
  readonly epochs: Attempt['epochs'];
}

/**
 * Records an attempt, durably.
 *
 * @throws StaleDecision when it was decided under a state that is no longer the newest: nothing was recorded.
 * @throws GovernanceError AUDIT_UNAVAILABLE
 */
export async function record(
  drafts: readonly RecordDraft[],
  { log, schemaDigest, state, facts, tenant, epochs }: Recording,
): Promise<Receipt> {
  const outcome = await log.append(requestFacts(state, { facts, tenant, epochs, schemaDigest }), drafts);
  if (outcome.stale) throw new StaleDecision();
  return outcome.receipt;
}
