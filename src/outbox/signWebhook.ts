import { createHmac } from 'node:crypto';

/**
 * Returns the headers that prove who sent a body, and when: `Candour-Timestamp`, seconds since 1970, and
 * `Candour-Signature`, `v1=` and the HMAC-SHA256 (hexadecimal) of the timestamp, a full stop and the body.
 */
export function signWebhook(body: string, secret: string, now: Date): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(now.getTime() / 1_000));
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`, 'utf8').digest('hex');
  return { 'candour-timestamp': timestamp, 'candour-signature': `v1=${signature}` };
}
