import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { hostOf, isAddressAllowed, reachOf } from '../principal/addressReach.js';
import { checkedLookup } from '../principal/fetchKeySet.js';
import { signWebhook } from './signWebhook.js';
import type { WebhookTarget } from './WebhookTarget.js';

// Agents of our own: the global ones can be turned to a proxy by the environment, which would resolve the name anew.
const agents = { http: new HttpAgent({ keepAlive: false }), https: new HttpsAgent({ keepAlive: false }) };

export interface Posting {
  readonly target: WebhookTarget;
  readonly body: string;
  readonly now: Date;
  /** Gives up when it fires: at the time-out, or when the gateway stops. */
  readonly signal: AbortSignal;
}

/**
 * Posts a signed body to a target. It is taken when the answer's status is 200 to 299; what else the answer says is not
 * read, so that its length does not matter. No redirect is followed, and no header of any client is sent. The address is
 * judged when it is connected to, so a name that resolves to another one by then (DNS rebinding) gains nothing.
 *
 * @throws Error on anything else
 */
export async function postWebhook({ target, body, now, signal }: Posting): Promise<void> {
  const reach = reachOf(target.url, target.allowPrivate);
  const host = hostOf(target.url);
  // No name is looked up for a numeric host, so it is judged here.
  if (isIP(host) !== 0 && !isAddressAllowed(host, reach)) throw new Error('The address is not one to connect to.');
  const secure = target.url.protocol === 'https:';
  const options = {
    method: 'POST',
    agent: secure ? agents.https : agents.http,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      ...signWebhook(body, target.secret, now),
    },
    lookup: checkedLookup(reach),
    signal,
  };
  const response = await new Promise<IncomingMessage>((answer, fail) => {
    const request = (secure ? httpsRequest : httpRequest)(target.url, options, answer);
    request.on('error', fail);
    request.end(body);
  });
  response.on('error', () => undefined);
  response.destroy();
  const status = response.statusCode ?? 0;
  if (status < 200 || status > 299) throw new Error(`The webhook was answered with status ${status}.`);
}
