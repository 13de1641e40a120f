import { refuseToken } from './refuseToken.js';

const MAX_TOKEN_BYTES = 8192;
const compactForm = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/**
 * Takes the one token out of an `Authorization` header (RFC 6750 §2.1).
 *
 * Two tokens in one header are refused. Two *headers* must be refused by the HTTP layer: Node keeps the first of them
 * and drops the others, so here they can't be seen.
 * @throws GovernanceError UNAUTHENTICATED
 */
export function bearerToken(authorizationHeader: string | undefined): string {
  if (authorizationHeader === undefined) throw refuseToken('TOKEN_MISSING');
  if (authorizationHeader.length > MAX_TOKEN_BYTES + 'Bearer '.length) throw refuseToken('TOO_LONG');
  const [, token] = /^bearer +(\S+)$/i.exec(authorizationHeader) ?? [];
  if (token === undefined) throw refuseToken('SCHEME');
  if (!compactForm.test(token)) throw refuseToken('MALFORMED');
  return token;
}
