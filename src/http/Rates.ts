import { isIPv6 } from 'node:net';
import type { Principal } from '../principal/Principal.js';
import type { HttpLimits } from './HttpLimits.js';
import { TokenBuckets } from './TokenBuckets.js';

const REMEMBERED_SOURCES = 10_000;

/** How much each kind of source may still ask. */
export interface Rates {
  /** Everybody without a token, under one key: a flood of them takes nothing from anybody who has one. */
  readonly anonymous: TokenBuckets;
  /** Tokens that were refused, by network. */
  readonly strangers: TokenBuckets;
  /** Verified principals, by `principalKey`. */
  readonly principals: TokenBuckets;
}

/** Creates the buckets of one server, all full. */
export const createRates = ({ anonymous, strangers, principal }: HttpLimits): Rates => ({
  anonymous: new TokenBuckets(anonymous, 1),
  strangers: new TokenBuckets(strangers, REMEMBERED_SOURCES),
  principals: new TokenBuckets(principal, REMEMBERED_SOURCES),
});

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
