import type { IncomingMessage } from 'node:http';
import { badRequest, HttpRefusal } from './HttpRefusal.js';
import { singleHeader } from './singleHeader.js';

const jsonType = /^application\/json\s*(?:;\s*charset\s*=\s*(?:utf-8|"utf-8")\s*)?$/i;

/**
 * Refuses what the headers alone rule out, in the order of cost: size, then form.
 *
 * `application/json` is the defence against forged cross-site requests: a browser sends it from a foreign page only
 * after a preflight, and nothing here answers one. A compressed body is refused unread: its real size is unknown.
 * @throws HttpRefusal 413, 415 or 400
 */
export function assertTransport(request: IncomingMessage, bodyBytes: number): void {
  if (Number(singleHeader(request, 'content-length') ?? 0) > bodyBytes) throw bodyTooLarge(bodyBytes);
  const transfer = singleHeader(request, 'transfer-encoding') ?? 'chunked';
  const content = singleHeader(request, 'content-encoding') ?? 'identity';
  if (transfer.toLowerCase() !== 'chunked' || content.toLowerCase() !== 'identity') {
    throw badRequest('The body must come without compression.', 415);
  }
  if (!jsonType.test((singleHeader(request, 'content-type') ?? '').trim())) {
    throw notJson();
  }
}

/** Builds the refusal of a body that is larger than the limit. */
export const bodyTooLarge = (bodyBytes: number): HttpRefusal =>
  new HttpRefusal(413, { code: 'LIMIT_EXCEEDED', message: `The body must be at most ${bodyBytes} bytes.` });

/** Builds the refusal of a body that does not say that it is JSON. */
export const notJson = (): HttpRefusal =>
  badRequest('The header "content-type" must be "application/json", in UTF-8.', 415);
