import { resolve } from 'node:path';
import { outgoingUrl } from '../outgoing/outgoingUrl.js';
import type { KeySetPlace } from './IssuerEntry.js';

/**
 * Reads where an issuer's keys are: a URL (`outgoingUrl`), or the path of a file, relative to the folder of the issuers'
 * file.
 *
 * @returns null when it is none of these
 */
export function keySetPlace(jwks: string, allowPrivate: boolean, folder: string): KeySetPlace | null {
  if (!jwks.includes('://')) return { kind: 'FILE', path: resolve(folder, jwks) };
  const url = outgoingUrl(jwks, allowPrivate);
  return url === null ? null : { kind: 'URL', url, allowPrivate };
}
