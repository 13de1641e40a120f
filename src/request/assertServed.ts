import { PROCESSOR_TENANT } from '../access-log/processorTenant.js';
import { GovernanceError } from '../errors/GovernanceError.js';
import type { Principal } from '../principal/Principal.js';

/**
 * Asserts that an operation may run in its token's tenant at all. That of the processor is none of a controller: its DPO
 * reads there, and nobody changes anything.
 *
 * @throws GovernanceError ROLE_FORBIDDEN
 */
export function assertServed({ tenant, roles }: Principal, type: 'Query' | 'Mutation'): void {
  if (tenant !== PROCESSOR_TENANT) return;
  if (type === 'Query' && roles.length === 1 && roles[0] === 'DPO') return;
  throw new GovernanceError(
    'ROLE_FORBIDDEN',
    "The processor's own tenant is read by its DPO, who holds no other role, and nothing is changed in it.",
  );
}
