import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, refusalIn, startTestServer, type TestServer } from '../http/testServer.js';

let on: TestServer;
beforeAll(async () => {
  on = await startTestServer();
});
afterAll(() => on.close());

const query =
  'query Q($email: String) @purpose(is: TALENT_POOL) { candidates(where: { email: { eq: $email } }) { nodes { id } } }';

describe('row 01: every employee is somebody', () => {
  it('refuses who carries no token, counts it, and keeps nothing of what was asked', async () => {
    const variables = { email: 'canary@example.com' };
    const refused = await refusalIn(await post(on, { query, variables }, { authorization: '' }));
    expect([refused.status, refused.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(on.counted).toEqual(['TOKEN_REFUSED']);
    const anonymous = await fetch(`${on.url}/graphql`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify({ query, variables }),
    });
    expect(anonymous.status).toBe(401);
    expect(on.counted).toEqual(['TOKEN_REFUSED', 'TOKEN_MISSING']);
    expect(on.logged()).not.toContain('canary');
  });

  it('refuses a service that nobody answers for', async () => {
    const authorization = await on.bearerOf({ kind: 'SERVICE', owner: undefined });
    expect((await refusalIn(await post(on, { query: '{ dpo }' }, { authorization }))).status).toBe(401);
  });
});
