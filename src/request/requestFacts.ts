import type { RequestFacts } from '../access-log/AccessRecord.js';
import type { TenantState } from '../tenants/TenantState.js';
import { article9Of, type OperationFacts } from './OperationFacts.js';
import type { Attempt, RequestState } from './RequestState.js';

/** Draws together what every record of a request says. */
export function requestFacts(
  { requestId, now, principal }: RequestState,
  {
    facts,
    tenant,
    epochs,
    schemaDigest,
  }: { facts: OperationFacts; tenant: TenantState; epochs: Attempt['epochs']; schemaDigest: string },
): RequestFacts {
  return {
    requestId,
    at: now,
    principal,
    purpose: facts.stated?.purpose ?? null,
    lawfulBasis: facts.plan?.lawfulBasis ?? null,
    article9Condition: article9Of(facts),
    policyVersion: tenant.policy.version,
    epochs,
    schemaDigest,
    operationDigest: facts.operationDigest,
    operationName: facts.operationName,
    because: facts.stated?.because ?? null,
  };
}
