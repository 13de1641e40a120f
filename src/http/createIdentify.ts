import type { IncomingMessage } from 'node:http';
import type { Principal } from '../principal/Principal.js';
import type { AnonymousCause } from './anonymousCauses.js';
import type { Know } from './boundStrangers.js';
import { HttpRefusal, tooManyRequests } from './HttpRefusal.js';
import { principalKey, type Rates } from './Rates.js';

export interface IdentifyOptions {
  /** @throws GovernanceError UNAUTHENTICATED */
  readonly authenticate: (authorization: string | undefined) => Promise<Principal>;
  readonly rates: Rates;
  readonly know: Know;
  /** Counts a request that has no verified principal. */
  readonly count: (cause: AnonymousCause) => void;
  readonly clock: () => Date;
}

/**
 * Gives the principal of a request, from its headers alone, or null when it carries no token.
 * @throws GovernanceError UNAUTHENTICATED for a token that is not good
 */
export interface Identify {
  (request: IncomingMessage): Promise<Principal | null>;
  /** Takes one request from the principal's own rate. @throws HttpRefusal 429 */
  admit(principal: Principal): void;
}

/**
 * Creates the step from request to principal: authenticate once; `admit` then takes from the principal's own rate. The
 * rates of those without a token, and of tokens that have to be verified, were taken from at the door.
 */
export function createIdentify({ authenticate, rates, know, count, clock }: IdentifyOptions): Identify {
  async function verify(request: IncomingMessage, authorization: string | undefined): Promise<Principal> {
    try {
      const principal = await authenticate(authorization);
      rates.strangers.welcome(request, clock());
      know(request.socket);
      return principal;
    } catch (error) {
      count('TOKEN_REFUSED');
      throw error;
    }
  }

  async function identify(request: IncomingMessage): Promise<Principal | null> {
    const given = request.headersDistinct['authorization'];
    if (given === undefined) {
      count('TOKEN_MISSING');
      return null;
    }
    if (given.length > 1) {
      count('TOKEN_REFUSED');
      throw unauthenticated('The header "authorization" must be given once.');
    }
    return await verify(request, given[0]);
  }

  function admit(principal: Principal): void {
    const wait = rates.principals.take(principalKey(principal), clock());
    if (wait > 0) throw tooManyRequests(wait);
  }

  return Object.assign(identify, { admit });
}

/** Builds the refusal of a request that needs a principal and has none. */
export const unauthenticated = (
  message = 'The request must carry a token in the header "Authorization", after the word "Bearer".',
): HttpRefusal => new HttpRefusal(401, { code: 'UNAUTHENTICATED', message });
