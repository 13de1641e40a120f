import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { hostOf, isAddressAllowed, isLoopbackHost, reachOf } from './addressReach.js';
import type { KeySetPlace } from './IssuerEntry.js';

/**
 * Reads where an issuer's keys are: a URL, or the path of a file, relative to the folder of the issuers' file.
 *
 * A URL is https, or http on loopback; it holds no name and password; its host, where it is numeric, is not an address
 * of the operator's own network unless that is allowed. (Where it is a name, it is judged when it is connected to.)
 * @returns null when it is none of these
 */
export function keySetPlace(jwks: string, allowPrivate: boolean, folder: string): KeySetPlace | null {
  if (!jwks.includes('://')) return { kind: 'FILE', path: resolve(folder, jwks) };
  if (!URL.canParse(jwks)) return null;
  const url = new URL(jwks);
  const host = hostOf(url);
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(host));
  if (!secure || url.username !== '' || url.password !== '') return null;
  if (isIP(host) !== 0 && !isAddressAllowed(host, reachOf(url, allowPrivate))) return null;
  return { kind: 'URL', url, allowPrivate };
}
