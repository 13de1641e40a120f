import { connect, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { defaultHttpLimits } from '../../src/http/HttpLimits.js';
import { stop } from '../../src/http/stop.js';
import { createTestAnswerer } from './testAnswerer.js';
import { post, sendRaw, startTestServer, type TestServer } from './testServer.js';

const limits = { ...defaultHttpLimits, headersMs: 300, bodyMs: 300 };
const timeLimit =
  '{"errors":[{"message":"The request must arrive within the time limit.","extensions":{"code":"LIMIT_EXCEEDED"}}]}';

describe('a request that comes too slowly', () => {
  it.each([
    ['its headers never end', () => 'POST /graphql HTTP/1.1\r\nHost: x\r\nX-A: b\r\n'],
    [
      'its body never ends',
      (on: TestServer) =>
        `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: ${on.bearer}\r\nContent-Length: 100\r\n\r\n{"query"`,
    ],
    [
      'its chunks never end, without a token',
      () =>
        'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n',
    ],
  ])('because %s is closed with a sentence, and others are answered', async (_, bytesOf) => {
    const on = await startTestServer({ limits });
    const answer = await sendRaw(on.port, bytesOf(on));
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain(timeLimit);
    expect((await post(on, { query: '{ dpo }' })).status).toBe(200);
    await on.close();
  });

  it('with a drip that never pauses is closed all the same', async () => {
    const on = await startTestServer({ limits });
    const socket = connect(on.port, '127.0.0.1');
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: ${on.bearer}\r\nContent-Length: 90000\r\n\r\n`,
    );
    const drip = setInterval(() => socket.write(' '), 20);
    await closed(socket);
    clearInterval(drip);
    expect((await post(on, { query: '{ dpo }' })).status).toBe(200);
    await on.close();
  });

  it('or whose client hangs up half way leaves the process alive', async () => {
    const on = await startTestServer();
    const socket = connect(on.port, '127.0.0.1');
    const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: ${on.bearer}\r\nContent-Length: 100\r\n\r\n{`;
    await new Promise((resolve) => socket.write(head, resolve));
    socket.resetAndDestroy();
    expect((await post(on, { query: '{ dpo }' })).status).toBe(200);
    await on.close();
  });
});

describe('stop', () => {
  it('lets the answer in flight finish, says close with it, and takes nothing new', async () => {
    const [started, finish] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const slow = (): Promise<void> => {
      started.resolve();
      return finish.promise;
    };
    const on = await startTestServer({ answer: createTestAnswerer({ slow }) });
    const inFlight = post(on, { query: '{ slow dpo }' });
    await started.promise;
    const stopped = stop(on.server, 10_000);
    await expect.poll(() => sendRaw(on.port, 'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n')).toBe('');
    finish.resolve();
    const response = await inFlight;
    expect(response.status).toBe(200);
    expect(response.headers.get('connection')).toBe('close');
    expect(await response.json()).toEqual({ data: { slow: null, dpo: 'dpo' } });
    expect(await stopped).toBe(true);
  });

  it('cuts off at the deadline what is not answered, and says so', async () => {
    const started = Promise.withResolvers<void>();
    const slow = (): Promise<void> => {
      started.resolve();
      return new Promise(() => {});
    };
    const on = await startTestServer({ answer: createTestAnswerer({ slow }) });
    const inFlight = post(on, { query: '{ slow }' }).catch(() => 'cut off');
    await started.promise;
    expect(await stop(on.server, 100)).toBe(false);
    expect(await inFlight).toBe('cut off');
  });

  it('does not wait for connections that are idle', async () => {
    const on = await startTestServer();
    await post(on, { query: '{ dpo }' });
    expect(await stop(on.server, 10_000)).toBe(true);
  });
});

const closed = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve());
  });
