import { GovernanceError } from '../errors/GovernanceError.js';
import type { Principal } from '../principal/Principal.js';
import type { TenantState } from '../tenants/TenantState.js';

/** Asserts that neither the principal nor its token was revoked at the tenant. @throws GovernanceError UNAUTHENTICATED */
export function assertNotRevoked({ id, tokenId }: Principal, { revoked }: TenantState): void {
  if (!revoked.principals.has(id) && !(tokenId !== undefined && revoked.tokens.has(tokenId))) return;
  throw new GovernanceError(
    'UNAUTHENTICATED',
    'The token, or the principal that it names, was revoked. Ask an administrator of the tenant.',
  );
}
