import { PROCESSOR_TENANT } from '../access-log/processorTenant.js';
import { GovernanceError } from '../errors/GovernanceError.js';
import type { Principal } from '../principal/Principal.js';
import type { Role } from '../vocabulary/roles.js';

/** What the processor's ADMIN does in its tenant, by root field. */
const opening: ReadonlySet<string> = new Set(['Mutation.openController', 'Query.controllers']);

/** What is kept in the processor's own tenant, by coordinate: its reports to controllers, and the breaches of its own data. */
const breaches: ReadonlySet<string> = new Set([
  ...['Query.breaches', 'Query.breach', 'Query.breachNotice', 'Query.notices'],
  ...['Mutation.reportBreach', 'Mutation.describeBreach', 'Mutation.adviseOnBreach', 'Mutation.decideBreachRisk'],
  ...['Mutation.recordAuthorityNotice', 'Mutation.decideBreachCommunication', 'Mutation.recordBreachCommunication'],
]);

/**
 * Asserts that an operation may run in its token's tenant at all. That of the processor is none of its controllers: its
 * DPO reads there, its ADMIN opens controllers, and nobody changes anything else but the register of breaches, which its
 * CONTROLLER decides in as well, because for its own data the processor is one.
 *
 * @param roots coordinates of the operation's root fields
 * @throws GovernanceError ROLE_FORBIDDEN
 */
export function assertServed({ tenant, roles }: Principal, type: 'Query' | 'Mutation', roots: readonly string[]): void {
  if (tenant !== PROCESSOR_TENANT) return;
  const [role, ...others] = roles;
  const isOf = (kept: ReadonlySet<string>): boolean => roots.length > 0 && roots.every((root) => kept.has(root));
  const served: Partial<Record<Role, boolean>> = {
    DPO: type === 'Query' || isOf(breaches),
    CONTROLLER: isOf(breaches),
    ADMIN: isOf(opening),
  };
  if (role !== undefined && served[role] === true && others.length === 0) return;
  throw new GovernanceError(
    'ROLE_FORBIDDEN',
    "The processor's own tenant is read by its DPO, and its ADMIN opens controllers: neither holds another role, and nothing is changed in it but the register of breaches.",
  );
}
