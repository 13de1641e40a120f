import { GovernanceError } from '../errors/GovernanceError.js';
import type { Principal } from '../principal/Principal.js';
import type { TenantState } from '../tenants/TenantState.js';

/** Returns the refusal of a principal that was revoked at the tenant, or whose token was; null: neither was. */
export const revocationOf = ({ id, tokenId }: Principal, { revoked }: TenantState): GovernanceError | null =>
  revoked.principals.has(id) || (tokenId !== undefined && revoked.tokens.has(tokenId))
    ? new GovernanceError(
        'UNAUTHENTICATED',
        'The token, or the principal that it names, was revoked. Ask an administrator of the tenant.',
      )
    : null;
