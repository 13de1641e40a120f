import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultHttpLimits } from '../../src/http/HttpLimits.js';
import { post, refusalIn, sendRaw, startTestServer, type TestServer } from './testServer.js';

let on: TestServer;
beforeAll(async () => {
  on = await startTestServer();
});
afterAll(async () => {
  const alive = await post(on, { query: '{ dpo }' });
  expect(alive.status).toBe(200);
  await on.close();
});

const good = '{"query":"{ dpo }"}';
const nested = (depth: number): string =>
  `{"query":"{ dpo }","variables":{"a":${'['.repeat(depth - 2)}${']'.repeat(depth - 2)}}}`;

describe('a body that is no request', () => {
  it.each([
    ['nothing', '', 'The body must be JSON.'],
    ['no JSON', '{ SECRET', 'The body must be JSON.'],
    ['an unfinished string', '{"query":"SECRET', 'The body must be JSON.'],
    ['a string that ends in a backslash', '{"SECRET\\', 'The body must be JSON.'],
    ['a bad escape', '{"query":"\\xSECRET"}', 'The body must be JSON.'],
    ['two values', `${good}${good}`, 'The body must be JSON.'],
    ['a list', `[${good}]`, 'The body must be one request: lists of requests are not answered.'],
    ['an empty list', '[]', 'The body must be one request: lists of requests are not answered.'],
    ['null', 'null', 'The body must be a JSON object.'],
    ['a string', '"SECRET"', 'The body must be a JSON object.'],
    ['no query', '{"notquery":"SECRET"}', '"query" must be a string.'],
    ['a query that is null', '{"query":null}', '"query" must be a string.'],
    ['a query that is a list', '{"query":["SECRET"]}', '"query" must be a string.'],
    ['a name that is a number', '{"query":"{ dpo }","operationName":7}', '"operationName" must be a string or null.'],
    ['variables in a list', '{"query":"{ dpo }","variables":[]}', '"variables" must be an object or null.'],
    ['variables in a string', '{"query":"{ dpo }","variables":"{}"}', '"variables" must be an object or null.'],
    ['extensions in a string', '{"query":"{ dpo }","extensions":"x"}', '"extensions" must be an object or null.'],
    [
      'a persisted query',
      '{"query":"{ dpo }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"SECRET"}}}',
      'Automatic persisted queries are not supported: "query" must hold the document.',
    ],
    [
      'a persisted query alone',
      '{"extensions":{"persistedQuery":null}}',
      'Automatic persisted queries are not supported: "query" must hold the document.',
    ],
    ['a name twice', '{"query":"{ dpo }","query":"{ SECRET }"}', 'The body must not give a name twice in one object.'],
    [
      'a name twice, once escaped',
      '{"query":"{ dpo }","\\u0071uery":"{ SECRET }"}',
      'The body must not give a name twice in one object.',
    ],
    [
      'a name twice, deep down',
      '{"query":"{ dpo }","variables":{"a":[{"b":1,"b":2}]}}',
      'The body must not give a name twice in one object.',
    ],
    [
      '__proto__',
      '{"query":"{ dpo }","variables":{"__proto__":{"SECRET":1}}}',
      'The body must not hold the name "__proto__".',
    ],
    [
      '__proto__, escaped',
      '{"query":"{ dpo }","variables":{"\\u005f_proto__":1}}',
      'The body must not hold the name "__proto__".',
    ],
    ['NUL', '{"query":"{ dpo }\0"}', 'The body must not hold the character NUL.'],
    [
      'NUL, escaped',
      '{"query":"{ dpo }","variables":{"a":"SECRET\\u0000"}}',
      'The body must not hold the character NUL.',
    ],
    [
      'NUL, escaped in a name',
      '{"query":"{ dpo }","variables":{"\\u0000":1}}',
      'The body must not hold the character NUL.',
    ],
    [
      'half a surrogate pair',
      '{"query":"{ dpo }","variables":{"a":"\\ud800"}}',
      'The text in the body must be well-formed Unicode.',
    ],
    ['65 levels', nested(65), 'The body must nest at most 64 levels deep.'],
    ['half a million levels', '['.repeat(500_000), 'The body must nest at most 64 levels deep.'],
    ['half a million levels of objects', '{"a":'.repeat(200_000), 'The body must nest at most 64 levels deep.'],
    ['a byte order mark', `\ufeff${good}`, 'The body must not start with a byte order mark.'],
  ])('%s is refused with a sentence and no echo', async (_, body, message) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const response = await post(on, body, { accept });
      const text = await response.clone().text();
      expect(await refusalIn(response)).toEqual({ status: 400, code: 'BAD_REQUEST', message });
      expect(text).not.toContain('SECRET');
      expect(response.headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
    }
  });

  it.each([
    ['a lone continuation byte', Buffer.from([0x7b, 0x80, 0x7d])],
    ['an overlong form', Buffer.from([0x22, 0xc0, 0xaf, 0x22])],
    ['a surrogate', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
    ['a cut character', Buffer.from([0x22, 0xf0, 0x9f, 0x8f])],
    ['UTF-16', Buffer.from(`\ufeff${good}`, 'utf16le')],
    ['Latin-1', Buffer.from('{"query":"{ dpo } # é"}', 'latin1')],
  ])('in bytes that are not UTF-8 (%s) is refused', async (_, bytes) => {
    expect(await refusalIn(await post(on, bytes))).toEqual({
      status: 400,
      code: 'BAD_REQUEST',
      message: 'The body must be UTF-8.',
    });
  });
});

describe('a body that only looks odd', () => {
  it.each([
    ['64 levels', nested(64)],
    [
      'brackets, commas and names inside text',
      '{"query":"{ dpo } # [{\\"a\\":1,\\"a\\":2},{{{","variables":{"a":"[[[[","b":"a"}}',
    ],
    [
      'the same name in different objects',
      '{"query":"{ dpo }","variables":{"query":{"query":1},"a":[{"b":1},{"b":2}]}}',
    ],
    ['names of Object.prototype', '{"query":"{ dpo }","variables":{"constructor":1,"toString":2,"hasOwnProperty":3}}'],
    ['unknown members', '{"query":"{ dpo }","id":"1","doc_id":null}'],
    ['white space', `\r\n\t ${good} \n`],
    ['a whole surrogate pair', '{"query":"{ dpo }","variables":{"a":"\\ud83c\\udfc3"}}'],
  ])('(%s) is answered', async (_, body) => {
    expect(await (await post(on, body)).json()).toEqual({ data: { dpo: 'dpo' } });
  });
});

describe('a transport that is not served', () => {
  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/json; charset=utf-16',
    'application/json; charset=utf-8; charset=utf-7',
    'application/json, text/plain',
    'text/plain; application/json',
    'application/jsonp',
    'SECRET',
  ])('content type "%s" is 415, and counted', async (type) => {
    on.counted.length = 0;
    expect(await refusalIn(await post(on, good, { 'content-type': type }))).toEqual({
      status: 415,
      code: 'BAD_REQUEST',
      message: 'The header "content-type" must be "application/json", in UTF-8.',
    });
    expect(on.counted).toEqual(['TRANSPORT_REFUSED']);
  });

  it.each(['application/json', 'application/json;charset=UTF-8', 'Application/JSON; charset="utf-8"'])(
    'content type "%s" is taken',
    async (type) => {
      expect((await post(on, good, { 'content-type': type })).status).toBe(200);
    },
  );

  it.each(['gzip', 'deflate', 'br', 'zstd', 'gzip, identity'])('content encoding "%s" is 415', async (encoding) => {
    const bomb = gzipSync(Buffer.alloc(2_000_000, 'SECRET'));
    expect(await refusalIn(await post(on, bomb, { 'content-encoding': encoding }))).toEqual({
      status: 415,
      code: 'BAD_REQUEST',
      message: 'The body must come without compression.',
    });
  });

  it('a media type that no answer has is 406', async () => {
    expect(await refusalIn(await post(on, good, { accept: 'text/xml' }))).toEqual({
      status: 406,
      code: 'BAD_REQUEST',
      message: 'The header "accept" must allow "application/graphql-response+json" or "application/json", in UTF-8.',
    });
  });

  it.each(['', 'two words', 'x'.repeat(256), 'é'])('idempotency key "%s" is 400', async (key) => {
    expect(await refusalIn(await post(on, good, { 'idempotency-key': key }))).toEqual({
      status: 400,
      code: 'BAD_REQUEST',
      message: 'The header "idempotency-key" must be 1 to 255 visible ASCII characters.',
    });
  });
});

describe('a body that is too large', () => {
  const tooLarge = { status: 413, code: 'LIMIT_EXCEEDED', message: 'The body must be at most 1048576 bytes.' };
  const padded = (bytes: number): string => good.padEnd(bytes, ' ');

  it('is 413, and one byte less is answered', async () => {
    expect(await refusalIn(await post(on, padded(defaultHttpLimits.bodyBytes + 1)))).toEqual(tooLarge);
    expect((await post(on, padded(defaultHttpLimits.bodyBytes))).status).toBe(200);
  });

  it('is 413 in chunks as well, whose size nobody declared', async () => {
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(32)),
    });
    const response = await fetch(`${on.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: on.bearer },
      body: body.pipeThrough(take(3_000_000)),
      duplex: 'half',
    });
    expect(await refusalIn(response)).toEqual(tooLarge);
  });

  it('is 413 before the token is looked at', async () => {
    const refusal = await refusalIn(await post(on, padded(2_000_000), { authorization: 'Bearer SECRET' }));
    expect(refusal).toEqual(tooLarge);
  });
});

describe('what is no HTTP request', () => {
  it.each([
    ['noise', 'SECRET\r\n\r\n', '400'],
    ['no host', 'GET /healthz HTTP/1.1\r\n\r\n', '400'],
    ['two lengths', 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', '400'],
    [
      'a length and chunks',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      '400',
    ],
    ['a bad chunk', `POST /graphql HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nSECRET\r\n`, '400'],
    ['20 KB of headers', `GET /healthz HTTP/1.1\r\nHost: x\r\nX: ${'SECRET'.repeat(4_000)}\r\n\r\n`, '431'],
    ['a path that cannot be decoded', 'GET /%zzSECRET HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', '400'],
  ])('%s is refused, closed and not echoed', async (_, bytes, status) => {
    const answer = await sendRaw(on.port, bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).not.toContain('SECRET');
    expect(on.logged()).not.toContain('SECRET');
  });
});

/** Lets so many bytes through, then ends. */
function take(bytes: number): TransformStream<Uint8Array, Uint8Array> {
  let passed = 0;
  return new TransformStream({
    transform(chunk, controller) {
      controller.enqueue(chunk);
      passed += chunk.length;
      if (passed >= bytes) controller.terminate();
    },
  });
}
