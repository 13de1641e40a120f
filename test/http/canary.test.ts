import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createTestAnswerer } from './testAnswerer.js';
import { post, sendRaw, startTestServer, type TestServer } from './testServer.js';

/** Unique text, in each of whose places a client may put anything. */
const places = [
  'query',
  'alias',
  'name',
  'operation',
  'variable',
  'extension',
  'member',
  'header',
  'agent',
  'cookie',
  'path',
  'parameter',
  'idempotency',
  'claim',
  'scheme',
  'type',
  'accept',
  'method',
  'host',
  'error',
  'code',
  'cause',
  'origin',
  'forwarded',
  'requestId',
] as const;
const canaries = new Map(places.map((place) => [place, `C${randomBytes(12).toString('hex')}`]));
const canary = (place: (typeof places)[number]): string => canaries.get(place) ?? '';

const headers = {
  'user-agent': canary('agent'),
  cookie: `a=${canary('cookie')}`,
  'x-anything': canary('header'),
  'x-request-id': canary('requestId'),
  'request-id': canary('requestId'),
  'x-forwarded-for': canary('forwarded'),
  origin: `https://${canary('origin')}.example`,
};
const body = {
  query: `query ${canary('operation')}($${canary('variable')}: Int) { ${canary('alias')}: ${canary('name')} } # ${canary('query')}`,
  operationName: canary('operation'),
  variables: { [canary('variable')]: canary('variable') },
  extensions: { [canary('extension')]: canary('extension') },
  [canary('member')]: 1,
};

/** Everything that a client can send, well formed and not. */
async function sendEverything(on: TestServer): Promise<string> {
  const authorization = await on.bearerOf({ sub: canary('claim'), org: canary('claim'), client: canary('claim') });
  const answers = await Promise.all([
    post(on, body, { ...headers, authorization, 'idempotency-key': canary('idempotency') }),
    post(on, body, { ...headers, authorization: `${canary('scheme')} x` }),
    post(on, body, { ...headers, authorization: await on.bearerOf({ tenant: canary('claim') }) }),
    post(on, body, { ...headers, 'idempotency-key': `${canary('idempotency')} ${canary('idempotency')}` }),
    post(on, body, { ...headers, 'content-type': `text/${canary('type')}` }),
    post(on, body, { ...headers, 'content-type': canary('type') }),
    post(on, body, { ...headers, accept: `text/${canary('accept')}` }),
    post(on, `{"${canary('member')}"`, headers),
    post(on, `{"query":{"${canary('member')}":1}}`, headers),
    fetch(`${on.url}/graphql?query=${canary('parameter')}`, { headers }),
    fetch(`${on.url}/${canary('path')}?${canary('parameter')}`, { headers }),
    fetch(`${on.url}/graphql/assets/${canary('path')}`, { headers }),
    fetch(`${on.url}/metrics?${canary('parameter')}`, { headers: { ...headers, authorization: canary('scheme') } }),
  ]);
  const texts = await Promise.all(answers.map(async (one) => JSON.stringify([...one.headers]) + (await one.text())));
  const raw = [
    `${canary('method')} / HTTP/1.1\r\n\r\n`,
    `GET /%zz${canary('path')} HTTP/1.1\r\nHost: ${canary('host')}\r\nConnection: close\r\n\r\n`,
    `GET / HTTP/9.${canary('path')}\r\n\r\n`,
    `PROPFIND /${canary('path')} HTTP/1.1\r\nHost: ${canary('host')}\r\nConnection: close\r\n\r\n`,
  ];
  const closedTexts = await Promise.all(raw.map((bytes) => sendRaw(on.port, bytes)));
  return [...texts, ...closedTexts].join('\n');
}

const found = (text: string): string[] => places.filter((place) => text.includes(canary(place)));

describe('what a client chooses', () => {
  it('is in no log line, no refusal and no metric', async () => {
    const on = await startTestServer();
    const answers = await sendEverything(on);
    const metrics = await (await fetch(`${on.url}/metrics`)).text();
    await on.close();
    expect(answers).toContain('BAD_REQUEST');
    expect(metrics).toContain('candour_http_requests_total');
    expect(on.logged()).toContain('"route":"/graphql"');
    expect({ answers: found(answers), metrics: found(metrics), logged: found(on.logged()) }).toEqual({
      answers: [],
      metrics: [],
      logged: [],
    });
  });

  it('is in none of them either when the answerer fails over it', async () => {
    const throws = Object.assign(
      new Error(`${canary('error')}\n    at ${canary('error')} (src/${canary('error')}.ts:1:2)`),
      {
        code: canary('code').toLowerCase(),
        detail: canary('error'),
        cause: new Error(canary('cause')),
      },
    );
    const on = await startTestServer({ answer: createTestAnswerer({ throws }) });
    const answers = await sendEverything(on);
    await on.close();
    expect(on.logged()).toContain('"msg":"request failed"');
    expect({ answers: found(answers), logged: found(on.logged()) }).toEqual({ answers: [], logged: [] });
  });

  it('leaves lines that hold nothing but the allow list', async () => {
    const on = await startTestServer();
    await sendEverything(on);
    await on.close();
    const names = on
      .logged()
      .trim()
      .split('\n')
      .flatMap((line) => Object.keys(JSON.parse(line) as object));
    const allowed = ['code', 'durationMs', 'level', 'method', 'msg', 'requestId', 'route', 'status', 'time'];
    expect([...new Set(names)].sort()).toEqual(allowed);
  });
});
