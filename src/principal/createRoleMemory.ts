import { LRUCache } from 'lru-cache';
import type { Role } from '../vocabulary/roles.js';
import { assertRolesCompatible } from './assertRolesCompatible.js';
import type { Principal } from './Principal.js';

const REMEMBERED_MS = 24 * 60 * 60 * 1000;
const MAX_PRINCIPALS = 100_000;

export type RoleMemory = (principal: Principal, now: Date) => void;

/**
 * Creates the check that one `sub` of one tenant does not hold, over several tokens, roles that are refused together.
 *
 * Remembers the roles that each (tenant, `sub`) was let in with during the last 24 hours, which is the longest life of
 * a token. The later of two conflicting tokens is refused, and leaves no trace in the memory, so that it can't shut
 * out the earlier one.
 *
 * Its limits: the memory is this process's own. It is empty after a start, replicas don't share it, and with more than
 * 100,000 principals in a day those not seen for longest are forgotten. It does not see roles whose token was never
 * used here, nor one human under two `sub`s or in two tenants. It catches a wrong assignment when it is used; the
 * identity provider has to keep it from being made.
 *
 * The check it gives throws GovernanceError UNAUTHENTICATED.
 */
export function createRoleMemory(): RoleMemory {
  const seen = new LRUCache<string, Map<Role, number>>({ max: MAX_PRINCIPALS });
  return ({ tenant, id, roles }, now) => {
    const key = JSON.stringify([tenant, id]);
    const lastSeen = seen.get(key) ?? new Map<Role, number>();
    const recent = [...lastSeen].filter(([, at]) => now.getTime() - at < REMEMBERED_MS).map(([role]) => role);
    assertRolesCompatible([...new Set([...recent, ...roles])], 'TOKENS');
    for (const role of roles) lastSeen.set(role, now.getTime());
    seen.set(key, lastSeen);
  };
}
