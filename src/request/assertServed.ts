import { PROCESSOR_TENANT } from '../access-log/processorTenant.js';
import { GovernanceError } from '../errors/GovernanceError.js';
import type { Selection } from '../operation/Selection.js';
import type { Principal } from '../principal/Principal.js';
import type { OperationFacts } from './OperationFacts.js';

/** What the processor's ADMIN does in its tenant, by root field. */
const opening: ReadonlySet<string> = new Set(['Mutation.openController', 'Query.controllers']);

/**
 * Asserts that an operation may run in its token's tenant at all. That of the processor is none of a controller: its DPO
 * reads there, and its ADMIN opens controllers. Nothing else is done in it.
 *
 * @throws GovernanceError ROLE_FORBIDDEN
 */
export function assertServed(
  { tenant, roles }: Principal,
  { type }: Pick<OperationFacts, 'type'>,
  { root }: Selection,
): void {
  if (tenant !== PROCESSOR_TENANT) return;
  const [only] = roles.length === 1 ? roles : [];
  if (only === 'DPO' && type === 'Query') return;
  if (only === 'ADMIN' && root.every(({ coordinate }) => opening.has(coordinate))) return;
  throw new GovernanceError(
    'ROLE_FORBIDDEN',
    "The processor's own tenant is read by its DPO, and its ADMIN opens controllers: neither holds another role, and nothing else is done in it.",
  );
}
