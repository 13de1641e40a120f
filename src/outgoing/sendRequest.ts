import { Agent as HttpAgent, request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { hostOf, isAddressAllowed, reachOf } from './addressReach.js';
import { checkedLookup } from './checkedLookup.js';

// Agents of our own: the global ones can be turned to a proxy by the environment, which would resolve the name anew.
const agents = { http: new HttpAgent({ keepAlive: false }), https: new HttpsAgent({ keepAlive: false }) };

/** One outgoing call. */
export interface OutgoingRequest {
  /** As `outgoingUrl` gave it. */
  readonly url: URL;
  /** Whether the URL may lead into the operator's own network. */
  readonly allowPrivate: boolean;
  readonly headers: OutgoingHttpHeaders;
  /** Posted; absent: a GET. */
  readonly body?: string;
  /** Gives up when it fires, also while the answer is read. */
  readonly signal: AbortSignal;
}

/**
 * Sends a request and gives the answer once its head is there, whatever its status; read it with `readAnswer`, or
 * destroy it. No redirect is followed, and no header of any client is sent. The address is judged when it is connected
 * to, so a name that resolves to another one by then (DNS rebinding) gains nothing.
 *
 * @throws Error when there is no answer, or the address is not one to connect to
 */
export async function sendRequest({
  url,
  allowPrivate,
  headers,
  body,
  signal,
}: OutgoingRequest): Promise<IncomingMessage> {
  const reach = reachOf(url, allowPrivate);
  const host = hostOf(url);
  // No name is looked up for a numeric host, so it is judged here.
  if (isIP(host) !== 0 && !isAddressAllowed(host, reach)) throw new Error('The address is not one to connect to.');
  const secure = url.protocol === 'https:';
  const options = {
    method: body === undefined ? 'GET' : 'POST',
    agent: secure ? agents.https : agents.http,
    headers: { ...headers, ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }) },
    lookup: checkedLookup(reach),
    signal,
  };
  return await new Promise((answer, fail) => {
    const request = (secure ? httpsRequest : httpRequest)(url, options, answer);
    request.on('error', fail);
    request.end(body);
  });
}

/** Reads an answer to its end. @throws the error that `overflow` makes once it has more than `maxBytes`; Error when it is cut off */
export async function readAnswer(response: IncomingMessage, maxBytes: number, overflow: () => Error): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw overflow();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
