import type { IncomingMessage } from 'node:http';
import { badRequest } from './HttpRefusal.js';

/** The headers that decide something here. Each may be given once: a proxy could have read another one of two. */
export type DecidingHeader =
  | 'accept'
  | 'authorization'
  | 'content-encoding'
  | 'content-length'
  | 'content-type'
  | 'idempotency-key'
  | 'transfer-encoding';

/**
 * Reads a header that may be given at most once. Node keeps the first of some, and joins others, without a word.
 * @throws HttpRefusal 400
 */
export function singleHeader(request: IncomingMessage, name: DecidingHeader): string | undefined {
  const values = request.headersDistinct[name];
  if (values !== undefined && values.length > 1) throw badRequest(`The header "${name}" must be given at most once.`);
  return values?.[0];
}
