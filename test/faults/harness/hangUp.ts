import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A request as bytes, and where it goes. */
export interface RawRequest {
  readonly address: string;
  readonly token: string;
  readonly query: string;
}

/** How far a client comes before it hangs up. */
export const moments = [
  'BEFORE_THE_HEAD',
  'WITHIN_THE_HEAD',
  'BEFORE_THE_BODY',
  'WITHIN_THE_BODY',
  'AFTER_THE_BODY',
  'A_LITTLE_LATER',
  'WITHIN_THE_ANSWER',
] as const;
export type Moment = (typeof moments)[number];

/** Opens a connection and sends so much of a request as the moment says. */
async function begin({ address, token, query }: RawRequest, moment: Moment): Promise<Socket> {
  const { hostname, port } = new URL(address);
  const body = JSON.stringify({ query });
  const head = [
    'POST /graphql HTTP/1.1',
    `Host: ${hostname}:${port}`,
    'Content-Type: application/json',
    'Accept: application/graphql-response+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `Authorization: Bearer ${token}`,
  ];
  const text = `${head.join('\r\n')}\r\n\r\n`;
  const sent: Partial<Record<Moment, string>> = {
    BEFORE_THE_HEAD: '',
    WITHIN_THE_HEAD: text.slice(0, 60),
    BEFORE_THE_BODY: text,
    WITHIN_THE_BODY: text + body.slice(0, 10),
  };
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await new Promise((settled) => socket.once('connect', settled).once('close', settled));
  await new Promise((written) => socket.write(sent[moment] ?? text + body, written));
  return socket;
}

/**
 * Sends a request as far as the moment says, and hangs up: in order, or with a reset, which also takes back what the
 * gateway has not read yet.
 */
export async function hangUp(request: RawRequest, moment: Moment, isReset = Math.random() < 0.5): Promise<void> {
  const socket = await begin(request, moment);
  if (moment === 'A_LITTLE_LATER') await sleep(Math.random() * 50);
  if (moment === 'WITHIN_THE_ANSWER')
    await new Promise((settled) => socket.once('readable', settled).once('close', settled));
  const closed = new Promise((settled) => socket.once('close', settled));
  if (isReset) socket.resetAndDestroy();
  else socket.destroy();
  await closed;
}
