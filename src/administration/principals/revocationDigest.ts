import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { partyKey } from '../../access-log/tokenKeys.js';
import { createTokens } from '../../access-log/tokens.js';
import type { Revocable } from './Revocations.js';

/**
 * Returns what the record of a revocation, or of its end, is about: SHA-256, hexadecimal, of the canonical JSON
 * `{"kind":…,"name":…,"revoked":…,"tenant":…}`, in which the name is the log's own token of it.
 *
 * A name is somebody's, and easily guessed: hashed as it is, it could be found out by trying. Its token is random, and
 * with the mapping row that says whose it is the record loses its name. The row is made outside the transaction: two
 * who revoke each other at once would wait for each other's.
 */
export async function revocationDigest(
  pool: Pool,
  { tenant, kind, name }: Revocable,
  revoked: boolean,
): Promise<string> {
  const key = partyKey(tenant, kind === 'PRINCIPAL' ? 'principal' : 'token', name);
  const token = (await createTokens(1).findOrMake(tenant, new Set([key]), pool)).get(key);
  if (!token) throw new Error('A name has no token in the log.');
  const entry = JSON.stringify({ kind, name: token.text, revoked, tenant });
  return createHash('sha256').update(entry).digest('hex');
}
