import { setTimeout as delay } from 'node:timers/promises';
import { GovernanceError } from '../errors/GovernanceError.js';
import { StaleDecision } from '../errors/StaleDecision.js';
import type { TenantState } from '../tenants/TenantState.js';
import type { TenantStates } from '../tenants/TenantStates.js';

/** How often a request is decided again because the state it was decided under has changed meanwhile. */
const attempts = 16;

/** Milliseconds that one waits at most before it tries again: a hundred who withdraw at once are through in a second or two. */
const longestWait = 256;

/**
 * Runs an attempt, and again with a newer state of the tenant as long as the one that it took is no longer the newest.
 *
 * @throws GovernanceError UNAUTHENTICATED for a tenant that is not served; AUDIT_UNAVAILABLE where its state can't be
 * read, or changes faster than the attempts can be recorded.
 */
export async function underNewestState<Outcome>(
  name: string,
  tenants: TenantStates,
  attempt: (tenant: TenantState) => Promise<Outcome>,
): Promise<Outcome> {
  for (let count = 0; count < attempts; count++) {
    const tenant = await stateOf(tenants, name);
    if (!tenant)
      throw new GovernanceError('UNAUTHENTICATED', 'The token is for a tenant that this gateway does not serve.');
    try {
      return await attempt(tenant);
    } catch (error) {
      if (!(error instanceof StaleDecision)) throw error;
      tenants.forget(name, tenant);
      // Others change the state at the same moment: those who wait a little, each another while, do not meet again.
      await delay(Math.random() * Math.min(2 ** count * 4, longestWait));
    }
  }
  throw new GovernanceError(
    'AUDIT_UNAVAILABLE',
    'The state that decides this request changes faster than it can be recorded. Try again.',
    { facts: { retryAfter: 1 } },
  );
}

/**
 * Gives a tenant's newest state as far as it is known; null: there is no such tenant. A gateway that can't read a tenant's state knows neither its policy nor its epochs: it can record nothing, so it answers nothing.
 *
 * @throws GovernanceError AUDIT_UNAVAILABLE
 */
export async function stateOf(tenants: TenantStates, tenant: string): Promise<TenantState | null> {
  try {
    return await tenants.get(tenant);
  } catch (cause) {
    const sentence = 'The policy that decides this request could not be read. Try again.';
    throw new GovernanceError('AUDIT_UNAVAILABLE', sentence, { facts: { retryAfter: 1 }, cause });
  }
}
