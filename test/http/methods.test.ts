import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendRaw, startTestServer, type TestServer } from './testServer.js';

let on: TestServer;
beforeAll(async () => {
  on = await startTestServer();
});
afterAll(() => on.close());

const ask = (line: string, headers = ''): Promise<string> =>
  sendRaw(on.port, `${line} HTTP/1.1\r\nHost: x\r\n${headers}Connection: close\r\n\r\n`);

describe('a method that a path does not answer', () => {
  it.each([
    ['GET /graphql', 'POST'],
    ['GET /graphql?query={dpo}', 'POST'],
    ['GET /graphql?query=mutation%7B__typename%7D', 'POST'],
    ['PUT /graphql', 'POST'],
    ['PATCH /graphql', 'POST'],
    ['DELETE /graphql', 'POST'],
    ['OPTIONS /graphql', 'POST'],
    ['QUERY /graphql', 'POST'],
    ['PROPFIND /graphql', 'POST'],
    ['TRACE /graphql', 'POST'],
    ['POST /healthz', 'GET'],
    ['POST /metrics?x', 'GET'],
    ['DELETE /readyz', 'GET'],
  ])('%s is 405, and says what does', async (line, allow) => {
    const answer = await ask(line);
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer).toContain(`\r\nallow: ${allow}\r\n`);
    expect(answer).toContain(
      `{"errors":[{"message":"This path answers ${allow} only.","extensions":{"code":"BAD_REQUEST"}}]}`,
    );
  });

  it('HEAD /graphql is 405 without a body', async () => {
    expect(await ask('HEAD /graphql')).toMatch(/^HTTP\/1\.1 405 [\s\S]*\r\n\r\n$/);
  });

  it('a browser that wants a page gets none while GraphiQL is off', async () => {
    expect(await ask('GET /graphql', 'Accept: text/html\r\n')).toMatch(/^HTTP\/1\.1 405 /);
  });

  it('a WebSocket is not opened', async () => {
    const upgrade =
      'Upgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n';
    expect(await ask('GET /graphql', upgrade)).toMatch(/^HTTP\/1\.1 405 /);
  });

  it('a preflight from a foreign page gets no permission', async () => {
    const answer = await ask(
      'OPTIONS /graphql',
      'Origin: https://foreign.example\r\nAccess-Control-Request-Method: POST\r\n',
    );
    expect(answer.toLowerCase()).not.toContain('access-control-');
  });
});

describe('a path that nothing answers', () => {
  it.each([
    '/',
    '/graphql/',
    '/GraphQL',
    '//graphql',
    '/graphql/assets/start.js',
    '/graphql/..%2fmetrics',
    '/%2e%2e/etc',
  ])('%s is 404', async (path) => {
    const answer = await ask(`GET ${path}`);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).toContain('{"errors":[{"message":"Nothing is here.","extensions":{"code":"BAD_REQUEST"}}]}');
  });
});
