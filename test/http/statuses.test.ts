import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReleasedBody } from '../../src/access-log/release.js';
import { codes } from '../../src/errors/codes.js';
import { GovernanceError } from '../../src/errors/GovernanceError.js';
import type { AnswerType } from '../../src/http/negotiate.js';
import { statusOf } from '../../src/http/statusOf.js';
import { createTestAnswerer } from './testAnswerer.js';
import { post, refusalIn, startTestServer, type TestServer } from './testServer.js';

const graphqlResponse = 'application/graphql-response+json';
const json = 'application/json';

describe('the status of an answer', () => {
  it.each([
    [null, 200, 200],
    ['UNAUTHENTICATED', 401, 401],
    ['BAD_REQUEST', 400, 200],
    ['PURPOSE_REQUIRED', 400, 200],
    ['LIMIT_EXCEEDED', 400, 200],
    ['PURPOSE_NOT_GRANTED', 403, 200],
    ['PURPOSE_NOT_INSTRUCTED', 403, 200],
    ['PURPOSE_NOT_ALLOWED', 403, 200],
    ['ROLE_FORBIDDEN', 403, 200],
    ['CATEGORY_PROHIBITED', 403, 200],
    ['AUDIT_UNAVAILABLE', 503, 503],
    ['INTERNAL', 500, 200],
  ] as const)('%s → %i, and %i as application/json', (code, status, jsonStatus) => {
    expect(statusOf({ code }, graphqlResponse)).toBe(status);
    expect(statusOf({ code }, json)).toBe(jsonStatus);
  });

  it('of a rate that the answerer limits is 429 under both media types', () => {
    expect(statusOf({ code: 'LIMIT_EXCEEDED', retryAfter: 2 }, graphqlResponse)).toBe(429);
    expect(statusOf({ code: 'LIMIT_EXCEEDED', retryAfter: 2 }, json)).toBe(429);
  });

  it('of every other code is 403', () => {
    const named = [
      'UNAUTHENTICATED',
      'BAD_REQUEST',
      'PURPOSE_REQUIRED',
      'LIMIT_EXCEEDED',
      'AUDIT_UNAVAILABLE',
      'INTERNAL',
    ];
    const others = (Object.keys(codes) as (keyof typeof codes)[]).filter((code) => !named.includes(code));
    expect(new Set(others.map((code) => statusOf({ code }, graphqlResponse)))).toEqual(new Set([403]));
  });
});

describe('an executed answer', () => {
  let on: TestServer;
  beforeAll(async () => {
    on = await startTestServer();
  });
  afterAll(() => on.close());

  it.each([
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
    ['application/json', 'application/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
  ])('to "%s" carries its media type, its receipt, and nothing that keeps or names', async (accept, type) => {
    const response = await post(on, { query: '{ dpo }' }, { accept });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { dpo: 'dpo' } });
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('access-log-receipt')).toMatch(/^[\w-]{204}$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.has('server')).toBe(false);
    expect(response.headers.has('x-powered-by')).toBe(false);
  });

  it('is in characters, not in bytes that were cut', async () => {
    const text = 'Zoë 🏃 ﷽';
    const response = await post(on, { query: 'query ($text: String!) { echo(text: $text) }', variables: { text } });
    expect(await response.json()).toEqual({ data: { echo: text } });
  });

  it('gets the idempotency key of its request', async () => {
    const response = await post(on, { query: '{ key }' }, { 'idempotency-key': 'retry-1' });
    expect(await response.json()).toEqual({ data: { key: 'retry-1' } });
  });
});

describe('a refused operation', () => {
  it.each([
    { code: 'AUDIT_UNAVAILABLE', accept: json, status: 503, retryAfter: '1' },
    { code: 'AUDIT_UNAVAILABLE', accept: graphqlResponse, status: 503, retryAfter: '1' },
    { code: 'ROLE_FORBIDDEN', accept: graphqlResponse, status: 403, retryAfter: null },
    { code: 'ROLE_FORBIDDEN', accept: json, status: 200, retryAfter: null },
    { code: 'UNAUTHENTICATED', accept: json, status: 401, retryAfter: null },
  ] as const)('$code to $accept → $status', async ({ code, accept, status, retryAfter }) => {
    const on = await startTestServer({ answer: createTestAnswerer({ refuseWith: { code } }) });
    const response = await post(on, { query: '{ dpo }' }, { accept });
    expect(response.headers.get('retry-after')).toBe(retryAfter);
    expect(response.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer' : null);
    expect(await refusalIn(response)).toEqual({ status, code, message: 'Refused for the test.' });
    await on.close();
  });

  it('says when to come back, as the answerer knows', async () => {
    const refuseWith = { code: 'AUDIT_UNAVAILABLE', retryAfter: 7 } as const;
    const on = await startTestServer({ answer: createTestAnswerer({ refuseWith }) });
    expect((await post(on, { query: '{ dpo }' })).headers.get('retry-after')).toBe('7');
    await on.close();
  });
});

describe('an answerer that throws', () => {
  it.each([
    ['a refusal', new GovernanceError('AUDIT_UNAVAILABLE', 'Not now.', { facts: { retryAfter: 3 } }), 503, 'Not now.'],
    ['an unplanned error', new Error('row (42, secret-value)'), 500, 'The gateway could not answer.'],
    ['something that is no error', 'secret-value', 500, 'The gateway could not answer.'],
  ] as const)('%s is answered without its secrets, and the process lives', async (_, throws, status, message) => {
    const on = await startTestServer({ answer: createTestAnswerer({ throws }) });
    for (let time = 0; time < 2; time++) {
      const refusal = await refusalIn(await post(on, { query: '{ dpo }' }, { accept: graphqlResponse }));
      expect(refusal).toEqual({ status, code: status === 503 ? 'AUDIT_UNAVAILABLE' : 'INTERNAL', message });
    }
    expect(on.logged()).not.toContain('secret-value');
    await on.close();
  });

  it.each<[AnswerType]>([[json], [graphqlResponse]])(
    'something made to look like a released body sends nothing of it as %s',
    async (type) => {
      const text = '{"data":{"dpo":"unrecorded"}}';
      const body: ReleasedBody = Object.create(ReleasedBody.prototype, {
        text: { value: text },
        receipt: { value: null },
      });
      const on = await startTestServer({ answer: () => Promise.resolve({ body, code: null }) });
      const response = await post(on, { query: '{ dpo }' }, { accept: type });
      expect(await response.text()).toBe(
        '{"errors":[{"message":"The gateway could not answer.","extensions":{"code":"INTERNAL"}}]}',
      );
      await on.close();
    },
  );
});
