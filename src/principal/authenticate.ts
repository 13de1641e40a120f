import { hash } from 'node:crypto';
import { decodeJwt } from 'jose';
import { LRUCache } from 'lru-cache';
import { bearerToken } from './bearerToken.js';
import { claimsToPrincipal } from './claimsToPrincipal.js';
import { createIssuerKeys, type IssuerKeys } from './createIssuerKeys.js';
import { createRoleMemory } from './createRoleMemory.js';
import type { IssuerEntry } from './IssuerEntry.js';
import type { Principal } from './Principal.js';
import { refuseToken } from './refuseToken.js';
import { assertTimely, type Believed, type TokenTimes, verifyToken } from './verifyToken.js';

const MAX_VERIFIED = 10_000;

export interface AuthenticatorOptions {
  readonly issuers: readonly IssuerEntry[];
  readonly clock: () => Date;
}

/**
 * Gives the principal that an `Authorization` header proves. The same token gives the same frozen object, as long as
 * it is remembered.
 * @throws GovernanceError UNAUTHENTICATED with a sentence that helps and holds no value
 */
export interface Authenticate {
  (authorizationHeader: string | undefined): Promise<Principal>;
  /**
   * Gives the principal of a token that was let in before and is inside its time; null: it has to be verified. It does
   * little and waits for nothing, so that a flood can be told apart first. It proves nothing: keys may have changed.
   */
  recognise(authorizationHeader: string): Principal | null;
}

/** Of the claims only the times are kept: an identity provider puts names and addresses into others. */
interface Verified {
  readonly times: TokenTimes;
  readonly generation: number;
  readonly keys: IssuerKeys;
  readonly principal: Principal;
}

/**
 * Creates the one place where a principal comes from: a JWT (RFC 7519, RFC 8725) of a configured issuer.
 *
 * A token that was verified is remembered by its SHA-256, never by itself. It is believed again only inside its time
 * by the clock and while its issuer's keys are those it was verified with, so a rotation cuts it off.
 */
export function createAuthenticator({ issuers, clock }: AuthenticatorOptions): Authenticate {
  const believedByIssuer: ReadonlyMap<string, Believed> = new Map(
    issuers.map((entry) => [entry.issuer, { entry, keys: createIssuerKeys(entry.keySet, clock) }]),
  );
  const remembered = new LRUCache<string, Verified>({ max: MAX_VERIFIED });
  const assertRolesOverTime = createRoleMemory();

  async function recall(digest: string): Promise<Principal | undefined> {
    const verified = remembered.get(digest);
    if (verified === undefined) return undefined;
    const { generation } = await verified.keys.current();
    if (generation !== verified.generation) {
      remembered.delete(digest);
      return undefined;
    }
    assertTimely(verified.times, clock());
    return verified.principal;
  }

  async function verify(token: string, digest: string): Promise<Principal> {
    const believed = believedByIssuer.get(issuerOf(token));
    if (believed === undefined) throw refuseToken('ISSUER');
    const { payload, generation } = await verifyToken(token, believed, clock());
    const principal = claimsToPrincipal(payload, believed.entry);
    const { exp, nbf, iat } = payload;
    remembered.set(digest, { times: { exp, nbf, iat }, generation, keys: believed.keys, principal });
    return principal;
  }

  async function authenticate(authorizationHeader: string | undefined): Promise<Principal> {
    const token = bearerToken(authorizationHeader);
    const digest = digestOf(token);
    try {
      const principal = (await recall(digest)) ?? (await verify(token, digest));
      assertRolesOverTime(principal, clock());
      return principal;
    } catch (error) {
      // Whoever is refused is a stranger, also with a token that once was good.
      remembered.delete(digest);
      throw error;
    }
  }

  function recognise(authorizationHeader: string): Principal | null {
    try {
      const verified = remembered.get(digestOf(bearerToken(authorizationHeader)));
      if (verified === undefined) return null;
      assertTimely(verified.times, clock());
      return verified.principal;
    } catch {
      return null;
    }
  }

  return Object.assign(authenticate, { recognise });
}

const digestOf = (token: string): string => hash('sha256', token, 'base64');

/** Reads `iss` of a token that nothing has verified yet: it only picks the issuer to verify with. */
function issuerOf(token: string): string {
  let issuer: unknown;
  try {
    issuer = decodeJwt(token).iss;
  } catch (error) {
    throw refuseToken('MALFORMED', error);
  }
  if (typeof issuer !== 'string') throw refuseToken('CLAIM_ISS');
  return issuer;
}
