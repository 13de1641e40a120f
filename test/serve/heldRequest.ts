import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningGateway } from './runGateway.js';

/** A request that the gateway has begun to read and can't answer yet: its body is still here. */
export interface HeldRequest {
  /** Sends the body and gives what came back until the gateway closed the connection. */
  finish(): Promise<{ readonly status: number; readonly connection: string | undefined; readonly body: unknown }>;
}

/** Sends the head of a request; "100 Continue" tells that the gateway has it. */
export async function heldRequest({ address, tokens }: RunningGateway): Promise<HeldRequest> {
  const { hostname, port } = new URL(address);
  const body = JSON.stringify({ query: '{ jobs { title } }' });
  const socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  const received = (): string => Buffer.concat(chunks).toString();
  const head = [
    'POST /graphql HTTP/1.1',
    `Host: ${hostname}:${port}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `Authorization: Bearer ${tokens[0]}`,
    'Expect: 100-continue',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  while (!received().includes('100 Continue\r\n\r\n')) await once(socket, 'data');
  const finish: HeldRequest['finish'] = async () => {
    const closed = once(socket, 'close');
    socket.write(body);
    await closed;
    const answer = received().slice(received().indexOf('\r\n\r\n') + 4);
    const [answerHead = '', answerBody = ''] = answer.split('\r\n\r\n');
    return {
      status: Number(/^HTTP\/1\.1 (\d+)/.exec(answerHead)?.[1]),
      connection: /^connection: (.*)$/im.exec(answerHead)?.[1]?.trim(),
      body: JSON.parse(answerBody),
    };
  };
  return { finish };
}

/** Waits until the gateway takes no new connection. */
export async function takesNoConnection({ address }: RunningGateway): Promise<void> {
  const { hostname, port } = new URL(address);
  for (;;) {
    const socket = connect(Number(port), hostname);
    const isRefused = await once(socket, 'connect').then(
      () => false,
      () => true,
    );
    socket.destroy();
    if (isRefused) return;
    await sleep(10);
  }
}
