import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import type { Principal } from '../principal/Principal.js';
import type { HttpLimits } from './HttpLimits.js';
import { TokenBuckets } from './TokenBuckets.js';

const REMEMBERED_SOURCES = 10_000;

/** How much each kind of source may still ask. */
export interface Rates {
  /** Everybody without a token, under one key: a flood of them takes nothing from anybody who has one. */
  readonly anonymous: TokenBuckets;
  readonly strangers: Strangers;
  /** Verified principals, by `principalKey`. */
  readonly principals: TokenBuckets;
}

/** Creates the buckets of one server, all full. */
export const createRates = ({ anonymous, strangers, principal }: HttpLimits): Rates => ({
  anonymous: new TokenBuckets(anonymous, 1),
  strangers: createStrangers(new TokenBuckets(strangers, REMEMBERED_SOURCES)),
  principals: new TokenBuckets(principal, REMEMBERED_SOURCES),
});

/**
 * Requests with a token that has to be verified. Each takes from the rate of its network before that, for otherwise as
 * many as arrive at once would be verified, and gets it back when the token is good.
 */
export interface Strangers {
  /** @returns 0, or the whole seconds after which there is room */
  admit(request: IncomingMessage, now: Date): number;
  /** Told of each request whose token was found good, whether it was a stranger's or not. */
  welcome(request: IncomingMessage, now: Date): void;
}

function createStrangers(buckets: TokenBuckets): Strangers {
  const admitted = new WeakSet<IncomingMessage>();
  const networkIn = ({ socket }: IncomingMessage): string => networkOf(socket.remoteAddress);
  return {
    admit: (request, now) => {
      const wait = buckets.take(networkIn(request), now);
      if (wait === 0) admitted.add(request);
      return wait;
    },
    welcome: (request, now) => {
      if (admitted.delete(request)) buckets.giveBack(networkIn(request), now);
    },
  };
}

/** Names a principal among those of all tenants. */
export const principalKey = ({ tenant, id }: Pick<Principal, 'tenant' | 'id'>): string => JSON.stringify([tenant, id]);

/**
 * Names the network that a peer address belongs to: an IPv4 address is its own, an IPv6 address is one of its first 64
 * bits, which one customer has (RFC 6177).
 */
export function networkOf(address: string | undefined): string {
  if (address === undefined) return '';
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [head = '', tail = ''] = address.split('::');
  const [first, last] = [head, tail].map((part) => (part === '' ? [] : part.split(':')));
  const missing = address.includes('::') ? 8 - (first?.length ?? 0) - (last?.length ?? 0) : 0;
  return [...(first ?? []), ...Array.from({ length: missing }, () => '0'), ...(last ?? [])].slice(0, 4).join(':');
}
