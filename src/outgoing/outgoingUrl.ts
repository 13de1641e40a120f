import { isIP } from 'node:net';
import { hostOf, isAddressAllowed, isLoopbackHost, reachOf } from './addressReach.js';

/**
 * Reads the URL of an outgoing call, which only the operator's files name: https, or http on loopback; no name and
 * password; its host, where it is numeric, not an address of the operator's own network unless that is allowed. (Where
 * it is a name, it is judged when it is connected to.)
 * @returns null when it is none
 */
export function outgoingUrl(text: string, allowPrivate: boolean): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const host = hostOf(url);
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(host));
  if (!secure || url.username !== '' || url.password !== '') return null;
  if (isIP(host) !== 0 && !isAddressAllowed(host, reachOf(url, allowPrivate))) return null;
  return url;
}
