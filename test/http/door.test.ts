import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { issueReceipt } from '../../src/access-log/receipt.js';
import { release } from '../../src/access-log/release.js';
import type { RefusalAnswerer } from '../../src/http/Answerer.js';
import { createLog } from '../../src/http/createLog.js';
import { defaultHttpLimits } from '../../src/http/HttpLimits.js';
import { networkOf } from '../../src/http/Rates.js';
import { NOW } from '../principal/testIssuer.js';
import { testSigner } from './testAnswerer.js';
import { post, refusalIn, sendRaw, startTestServer, type TestServer } from './testServer.js';

const rare = { perSecond: 0.1, burst: 1 };
const tooMany = {
  status: 429,
  code: 'LIMIT_EXCEEDED',
  message: 'Too many requests; try again after the time in the header "Retry-After".',
};

let on: TestServer;
afterEach(() => on.close());

const nobody = (path = '/graphql', init: RequestInit = {}): Promise<Response> =>
  fetch(`${on.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ dpo }"}',
    ...init,
  });

describe('one request too many without a token', () => {
  it('is refused on whatever path, and what is right with it is not looked at', async () => {
    on = await startTestServer({ limits: { ...defaultHttpLimits, anonymous: rare } });
    expect((await nobody()).status).toBe(200);
    for (const path of ['/graphql', '/nowhere', '/log/checkpoint', '/graphql?a=1'])
      expect(await refusalIn(await nobody(path))).toEqual(tooMany);
    expect(await refusalIn(await nobody('/graphql', { headers: { 'content-type': 'text/plain' } }))).toEqual(tooMany);
    expect(on.counted).toEqual(['TOKEN_MISSING', ...Array.from({ length: 5 }, () => 'RATE_EXCEEDED')]);
  });

  it('has the headers of every other answer, under the media type that is asked for', async () => {
    on = await startTestServer({ limits: { ...defaultHttpLimits, anonymous: rare } });
    await nobody();
    const accept = 'application/graphql-response+json';
    const refused = await nobody('/graphql', { headers: { 'content-type': 'application/json', accept } });
    expect(Object.fromEntries(refused.headers)).toMatchObject({
      'content-type': `${accept}; charset=utf-8`,
      'retry-after': '10',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(refused.headers.has('access-log-receipt')).toBe(false);
  });

  it('takes nothing from the probes, nor from metrics on this machine', async () => {
    on = await startTestServer({ limits: { ...defaultHttpLimits, anonymous: rare } });
    await nobody();
    await nobody();
    for (const path of ['/healthz', '/readyz', '/metrics']) expect((await fetch(`${on.url}${path}`)).status).toBe(200);
    const elsewhere = `GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
    expect(await sendRaw(on.port, elsewhere)).toMatch(/^HTTP\/1\.1 429 /);
  });

  it('has no line of its own in the log, but is counted in one, and in the metrics', async () => {
    const lines: string[] = [];
    const log = createLog({ write: (line) => lines.push(line) });
    on = await startTestServer({ log, limits: { ...defaultHttpLimits, anonymous: rare } });
    await nobody();
    for (let time = 0; time < 3; time++) await nobody();
    const metrics = await (await fetch(`${on.url}/metrics`)).text();
    expect(metrics).toContain('candour_http_requests_total{method="POST",route="/graphql",status_class="4xx"} 3');
    expect(metrics).toContain('candour_refusals_total{code="LIMIT_EXCEEDED"} 3');
    await on.close();
    const said = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(said.filter(({ status }) => status === 429)).toEqual([
      expect.objectContaining({ msg: 'requests refused', code: 'LIMIT_EXCEEDED', requests: 3 }),
    ]);
  });

  it.each([
    ['keeps its connection when its body is small', 'Content-Length: 2\r\n\r\n{}', 2],
    ['loses its connection when its body is large', 'Content-Length: 9000\r\n\r\n', 1],
    ['loses its connection when its body has no end in sight', 'Transfer-Encoding: chunked\r\n\r\n', 1],
  ])('%s', async (_law, rest, answers) => {
    on = await startTestServer({ limits: { ...defaultHttpLimits, anonymous: rare } });
    await nobody();
    const request = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${rest}`;
    const last = 'GET /nowhere HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
    const answered = await sendRaw(on.port, request + last);
    expect(answered.match(/HTTP\/1\.1 429 /g)).toHaveLength(answers);
  });
});

describe('one request too many of a principal', () => {
  it('shares the record and the receipt of the first one, and is not recorded again', async () => {
    let recorded = 0;
    const answerRefusal: RefusalAnswerer = async (refusal, { tenant }) => {
      recorded += 1;
      const facts = {
        tenant,
        generation: 1,
        recordId: '0197f0c0-0000-7000-8000-000000000002',
        leafHash: Buffer.alloc(32),
        at: NOW,
      };
      return { body: release({ errors: [refusal.toJSON()] }, issueReceipt(facts, testSigner)), code: refusal.code };
    };
    on = await startTestServer({ answerRefusal, limits: { ...defaultHttpLimits, principal: rare } });
    expect((await post(on, { query: '{ dpo }' })).status).toBe(200);
    const first = await post(on, { query: '{ dpo }' });
    const receipt = first.headers.get('access-log-receipt');
    expect(receipt).toHaveLength(204);
    expect(await refusalIn(first)).toEqual(tooMany);
    for (let time = 0; time < 3; time++) {
      const next = await post(on, 'not looked at', { 'content-type': 'text/plain' });
      expect([next.status, next.headers.get('access-log-receipt')]).toEqual([429, receipt]);
    }
    expect(recorded).toBe(1);
    expect(on.counted).toEqual([]);
    const other = await on.bearerOf({ sub: 'p-2' });
    expect((await post(on, { query: '{ dpo }' }, { authorization: other })).status).toBe(200);
  });
});

describe('tokens that are refused', () => {
  const forged = (bearer: string, turn: number): string =>
    `${bearer.slice(0, bearer.lastIndexOf('.'))}.${Buffer.alloc(64, turn + 1).toString('base64url')}`;
  const strangers = { perSecond: 0.1, burst: 3 };

  it('use up the rate of their network, in which those that were good before are still let in', async () => {
    let now = NOW;
    on = await startTestServer({ clock: () => now, limits: { ...defaultHttpLimits, strangers } });
    expect((await post(on, { query: '{ dpo }' })).status).toBe(200);
    const unknown = await on.bearerOf({ sub: 'p-2' });
    const ask = (turn: number) => post(on, { query: '{ dpo }' }, { authorization: forged(unknown, turn) });
    const statuses = await Promise.all(Array.from({ length: 10 }, async (_, turn) => (await ask(turn)).status));
    expect(statuses.toSorted()).toEqual([401, 401, 401, 429, 429, 429, 429, 429, 429, 429]);
    expect(on.counted.toSorted()).toEqual([
      ...Array.from({ length: 7 }, () => 'RATE_EXCEEDED'),
      ...Array.from({ length: 3 }, () => 'TOKEN_REFUSED'),
    ]);
    expect((await post(on, { query: '{ dpo }' })).status).toBe(200);
    expect(await refusalIn(await post(on, { query: '{ dpo }' }, { authorization: unknown }))).toEqual(tooMany);
    now = new Date(NOW.getTime() + 10_000);
    expect((await post(on, { query: '{ dpo }' }, { authorization: unknown })).status).toBe(200);
  });

  it('are the only ones that take from it', async () => {
    on = await startTestServer({ limits: { ...defaultHttpLimits, strangers } });
    for (let turn = 0; turn < 6; turn++) {
      const authorization = await on.bearerOf({ sub: `p-${turn}` });
      expect((await post(on, { query: '{ dpo }' }, { authorization })).status).toBe(200);
    }
  });
});

describe('a connection on which nobody was verified', () => {
  /** An open connection, and whether the server has closed it. */
  function idle(): Promise<{ readonly isClosed: () => boolean; readonly close: () => void }> {
    return new Promise((resolve) => {
      const socket = connect(on.port, '127.0.0.1', () =>
        resolve({ isClosed: () => socket.closed, close: () => socket.destroy() }),
      );
      socket.on('error', () => socket.destroy());
      socket.resume();
    });
  }

  it('is closed for a newer one when they are too many, and none of somebody with a token is', async () => {
    on = await startTestServer({ limits: { ...defaultHttpLimits, strangerConnections: 2 } });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ask = (): Promise<{ status: number | undefined; reused: boolean }> =>
      new Promise((resolve, reject) => {
        const headers = { 'content-type': 'application/json', authorization: on.bearer };
        const asked = request(`${on.url}/graphql`, { agent, method: 'POST', headers }, (answer) => {
          answer.resume().on('end', () => resolve({ status: answer.statusCode, reused: asked.reusedSocket }));
        });
        asked.on('error', reject).end('{"query":"{ dpo }"}');
      });
    expect(await ask()).toEqual({ status: 200, reused: false });
    const strangers = [await idle(), await idle(), await idle(), await idle()];
    await expect.poll(() => strangers.map(({ isClosed }) => isClosed())).toEqual([true, true, false, false]);
    expect(await ask()).toEqual({ status: 200, reused: true });
    for (const { close } of strangers) close();
    agent.destroy();
  });
});

describe('networkOf', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::6', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::', 'fe80:0:0:0'],
    [undefined, ''],
  ])('%s is of %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
