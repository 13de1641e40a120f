import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './testServer.js';

let on: TestServer;
beforeAll(async () => {
  on = await startTestServer();
});
afterAll(() => on.close());

it('GraphQL over HTTP holds in all 61 audits but the three MAYs that put personal data into URLs', async () => {
  const audits = serverAudits({
    url: `${on.url}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { authorization: on.bearer, ...init.headers } }),
  });
  const results = await Promise.all(audits.map((audit) => audit.fn()));
  const failed = results.filter(({ status }) => status !== 'ok');
  expect(failed.map(({ id, status }) => `${id} ${status}`).sort()).toEqual([
    '5A70 notice',
    '6A70 notice',
    'D6D5 notice',
  ]);
  expect(results.length).toBe(61);
});
