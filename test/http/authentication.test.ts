import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultHttpLimits } from '../../src/http/HttpLimits.js';
import { NOW } from '../principal/testIssuer.js';
import { post, refusalIn, sendRaw, startTestServer, type TestServer } from './testServer.js';

/** As `post`, but with no `Authorization` at all. */
const postWithoutToken = (on: TestServer, body: string): Promise<Response> =>
  fetch(`${on.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

const missing = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: 'The request must carry a token in the header "Authorization", after the word "Bearer".',
};

describe('a request without a token', () => {
  let on: TestServer;
  beforeAll(async () => {
    on = await startTestServer();
  });
  afterAll(() => on.close());

  it('reaches the answerer, which answers the one shape, and is counted', async () => {
    on.counted.length = 0;
    expect(await (await postWithoutToken(on, '{"query":"{ dpo }"}')).json()).toEqual({ data: { dpo: 'dpo' } });
    expect(on.counted).toEqual(['TOKEN_MISSING']);
  });

  it('is told by the answerer when it asks for more', async () => {
    expect(await refusalIn(await postWithoutToken(on, '{"query":"{ key }"}'))).toEqual({
      status: 401,
      code: 'UNAUTHENTICATED',
      message: 'The request must carry a token.',
    });
  });

  it.each([
    ['no JSON', '{ not json'],
    ['variables of the wrong type', '{"query":"{ dpo }","variables":7}'],
    ['a document larger than any that may run', JSON.stringify({ query: `{ dpo } ${'#'.repeat(9_000)}` })],
  ])('with %s is UNAUTHENTICATED before it is malformed', async (_, body) => {
    expect(await refusalIn(await postWithoutToken(on, body))).toEqual(missing);
  });
});

describe('a token that is not good', () => {
  let on: TestServer;
  beforeAll(async () => {
    on = await startTestServer();
  });
  afterAll(() => on.close());

  it.each([
    ['nothing', '', 'The header "Authorization" must hold the word "Bearer" and one token, and nothing else.'],
    [
      'another scheme',
      'Basic eDp5',
      'The header "Authorization" must hold the word "Bearer" and one token, and nothing else.',
    ],
    ['no JWT', 'Bearer abc', 'The token must be a signed JWT in compact form.'],
  ])('%s is refused before the body is looked at, and counted', async (_, authorization, message) => {
    on.counted.length = 0;
    const refusal = await refusalIn(await post(on, '{ not json', { authorization }));
    expect(refusal).toEqual({ status: 401, code: 'UNAUTHENTICATED', message });
    expect(on.counted).toEqual(['TOKEN_REFUSED']);
  });

  it('given as two headers is refused, whichever is good', async () => {
    const answer = await sendRaw(
      on.port,
      `POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n` +
        `Authorization: ${on.bearer}\r\nAuthorization: ${on.bearer}\r\nContent-Length: 19\r\n\r\n{"query":"{ dpo }"}`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    expect(answer).toContain('The header \\"authorization\\" must be given once.');
  });
});

describe('the rate', () => {
  const limits = {
    ...defaultHttpLimits,
    principal: { perSecond: 1, burst: 2 },
    anonymous: { perSecond: 0.1, burst: 1 },
  };
  const tooMany = {
    status: 429,
    code: 'LIMIT_EXCEEDED',
    message: 'Too many requests; try again after the time in the header "Retry-After".',
  };

  it("of a principal is its own, whatever its token, and another's is untouched", async () => {
    const on = await startTestServer({ limits });
    const again = await on.bearerOf({ jti: 'another-token' });
    const other = await on.bearerOf({ sub: 'p-2' });
    expect((await post(on, { query: '{ dpo }' })).status).toBe(200);
    expect((await post(on, { query: '{ dpo }' }, { authorization: again })).status).toBe(200);
    const refused = await post(on, { query: '{ dpo }' });
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(await refusalIn(refused)).toEqual(tooMany);
    expect((await post(on, { query: '{ dpo }' }, { authorization: other })).status).toBe(200);
    await on.close();
  });

  it('comes back with time', async () => {
    let now = NOW;
    const on = await startTestServer({ limits, clock: () => now });
    for (let time = 0; time < 3; time++) await post(on, { query: '{ dpo }' });
    expect((await post(on, { query: '{ dpo }' })).status).toBe(429);
    now = new Date(NOW.getTime() + 1_000);
    expect((await post(on, { query: '{ dpo }' })).status).toBe(200);
    await on.close();
  });

  it('of all who have no token is one, and takes nothing from those who have one', async () => {
    const on = await startTestServer({ limits });
    expect((await postWithoutToken(on, '{"query":"{ dpo }"}')).status).toBe(200);
    const refused = await postWithoutToken(on, '{"query":"{ dpo }"}');
    expect(refused.headers.get('retry-after')).toBe('10');
    expect(await refusalIn(refused)).toEqual(tooMany);
    expect((await post(on, { query: '{ dpo }' })).status).toBe(200);
    expect(on.counted).toEqual(['TOKEN_MISSING', 'RATE_EXCEEDED']);
    await on.close();
  });
});
