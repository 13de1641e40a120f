import type { IncomingMessage } from 'node:http';
import type { Principal } from '../principal/Principal.js';
import type { AnonymousCause } from './anonymousCauses.js';
import type { HttpLimits } from './HttpLimits.js';
import { HttpRefusal, tooManyRequests } from './HttpRefusal.js';
import { TokenBuckets } from './TokenBuckets.js';

const REMEMBERED_PRINCIPALS = 10_000;

export interface IdentifyOptions {
  /** @throws GovernanceError UNAUTHENTICATED */
  readonly authenticate: (authorization: string | undefined) => Promise<Principal>;
  readonly limits: HttpLimits;
  /** Counts a request that has no verified principal. */
  readonly count: (cause: AnonymousCause) => void;
  readonly clock: () => Date;
}

/**
 * Gives the principal of a request, from its headers alone, or null when it carries no token.
 * @throws GovernanceError UNAUTHENTICATED for a token that is not good; HttpRefusal 429
 */
export interface Identify {
  (request: IncomingMessage): Promise<Principal | null>;
  /** Takes one request from the principal's own rate. @throws HttpRefusal 429 */
  admit(principal: Principal): void;
}

/**
 * Creates the step from request to principal: authenticate once; `admit` then takes from the principal's own rate. Requests without a token
 * share one bucket, so that a flood of them takes nothing from anybody who has one.
 */
export function createIdentify({ authenticate, limits, count, clock }: IdentifyOptions): Identify {
  const principals = new TokenBuckets(limits.principal, REMEMBERED_PRINCIPALS);
  const anonymous = new TokenBuckets(limits.anonymous, 1);

  async function verify(authorization: string | undefined): Promise<Principal> {
    try {
      return await authenticate(authorization);
    } catch (error) {
      count('TOKEN_REFUSED');
      throw error;
    }
  }

  async function identify(request: IncomingMessage): Promise<Principal | null> {
    const given = request.headersDistinct['authorization'];
    if (given === undefined) {
      const wait = anonymous.take('', clock());
      count(wait === 0 ? 'TOKEN_MISSING' : 'RATE_EXCEEDED');
      if (wait > 0) throw tooManyRequests(wait);
      return null;
    }
    if (given.length > 1) {
      count('TOKEN_REFUSED');
      throw unauthenticated('The header "authorization" must be given once.');
    }
    return await verify(given[0]);
  }

  function admit({ tenant, id }: Principal): void {
    const wait = principals.take(JSON.stringify([tenant, id]), clock());
    if (wait > 0) throw tooManyRequests(wait);
  }

  return Object.assign(identify, { admit });
}

/** Builds the refusal of a request that needs a principal and has none. */
export const unauthenticated = (
  message = 'The request must carry a token in the header "Authorization", after the word "Bearer".',
): HttpRefusal => new HttpRefusal(401, { code: 'UNAUTHENTICATED', message });
