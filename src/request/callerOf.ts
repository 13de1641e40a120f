import type { OperationTypeNode } from 'graphql';
import type { StatedPurpose } from '../operation/statedPurpose.js';
import { type CallerClass, callerClassOf } from '../policy/Caller.js';
import { type PersonScope, personScope } from '../policy/personScope.js';
import type { Principal } from '../principal/Principal.js';
import type { TenantState } from '../tenants/TenantState.js';
import { brokenGlass } from './brokenGlass.js';

/** Who asks, under which state of its tenant, and when. */
export interface Asking {
  readonly principal: Principal;
  readonly tenant: TenantState;
  readonly now: Date;
}

/** Returns as whom a principal is judged for a purpose, and which persons it may see at all. */
export function callerOf(
  { principal, tenant, now }: Asking,
  stated: StatedPurpose,
  operation: `${OperationTypeNode}`,
): { readonly caller: CallerClass; readonly scope: PersonScope } {
  // Break-glass reads: a mutation that names a grant is judged as if it named none.
  const broken = operation === 'query' ? brokenGlass({ principal, tenant, now }, stated) : null;
  return (
    broken ?? {
      caller: callerClassOf(principal, tenant.recipients),
      scope: personScope(principal, stated.purpose, tenant.policy),
    }
  );
}
