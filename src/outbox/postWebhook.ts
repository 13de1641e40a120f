import { sendRequest } from '../outgoing/sendRequest.js';
import { signWebhook } from './signWebhook.js';
import type { WebhookTarget } from './WebhookTarget.js';

export interface Posting {
  readonly target: WebhookTarget;
  readonly body: string;
  readonly now: Date;
  /** Gives up when it fires: at the time-out, or when the gateway stops. */
  readonly signal: AbortSignal;
}

/**
 * Posts a signed body to a target, by the rules of every outgoing call (`sendRequest`). It is taken when the answer's
 * status is 200 to 299; what else the answer says is not read, so that its length does not matter.
 *
 * @throws Error on anything else
 */
export async function postWebhook({ target, body, now, signal }: Posting): Promise<void> {
  const { url, allowPrivate, secret } = target;
  const headers = { 'content-type': 'application/json; charset=utf-8', ...signWebhook(body, secret, now) };
  const response = await sendRequest({ url, allowPrivate, headers, body, signal });
  response.on('error', () => undefined);
  response.destroy();
  const status = response.statusCode ?? 0;
  if (status < 200 || status > 299) throw new Error(`The webhook was answered with status ${status}.`);
}
