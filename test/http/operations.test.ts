import diagnosticsChannel from 'node:diagnostics_channel';
import { Registry } from 'prom-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GovernanceError } from '../../src/errors/GovernanceError.js';
import { isLoopbackAddress } from '../../src/http/isLocalRequest.js';
import { post, refusalIn, sendRaw, startTestServer, type TestServer } from './testServer.js';

describe('/healthz and /readyz', () => {
  it('/healthz says that the process lives, whatever else does not', async () => {
    const on = await startTestServer({ ready: () => Promise.reject(new Error('down')) });
    const response = await fetch(`${on.url}/healthz`);
    expect([response.status, await response.text()]).toEqual([200, 'ok']);
    await on.close();
  });

  it.each([
    [{ database: true, log: true, policy: true }, 200],
    [{ database: false, log: true, policy: true }, 503],
    [{ database: true, log: false, policy: true }, 503],
    [{ database: true, log: true, policy: false }, 503],
    [{ database: true, log: true, policy: true, disk: 'RESERVE' as const }, 200],
    [{ database: true, log: false, policy: true, disk: 'NONE' as const }, 503],
    [{ database: true, log: true, policy: true, keys: false as const }, 503],
  ])('/readyz of %o is %i', async (readiness, status) => {
    const on = await startTestServer({ ready: () => Promise.resolve(readiness) });
    const response = await fetch(`${on.url}/readyz`);
    expect([response.status, await response.json()]).toEqual([status, readiness]);
    await on.close();
  });

  it('a check that fails means not ready, and its message stays inside', async () => {
    const on = await startTestServer({ ready: () => Promise.reject(new Error('password SECRET')) });
    const response = await fetch(`${on.url}/readyz`);
    expect([response.status, await response.json()]).toEqual([503, { database: false, log: false, policy: false }]);
    expect(on.logged()).toContain('"errorName":"Error"');
    expect(on.logged()).not.toContain('SECRET');
    await on.close();
  });

  it('many who ask at once share one check', async () => {
    let checks = 0;
    const { promise, resolve } = Promise.withResolvers<void>();
    const ready = async () => {
      checks += 1;
      await promise;
      return { database: true, log: true, policy: true };
    };
    const on = await startTestServer({ ready });
    let arrived = 0;
    const count = (): void => {
      arrived += 1;
    };
    diagnosticsChannel.subscribe('http.server.request.start', count);
    const asked = Array.from({ length: 20 }, () => fetch(`${on.url}/readyz`));
    await expect.poll(() => arrived, { timeout: 10_000 }).toBe(20);
    diagnosticsChannel.unsubscribe('http.server.request.start', count);
    resolve();
    expect(new Set((await Promise.all(asked)).map(({ status }) => status))).toEqual(new Set([200]));
    expect(checks).toBe(1);
    await on.close();
  });
});

describe('/metrics', () => {
  let on: TestServer;
  beforeAll(async () => {
    on = await startTestServer({ metricsAccess: { loopback: false, roles: ['ADMIN', 'DPO'] } });
  });
  afterAll(() => on.close());

  it.each([
    ['ADMIN', 200],
    ['DPO', 200],
    ['RECRUITER', 403],
    ['AUDITOR', 403],
  ])('with a token of %s is %i', async (role, status) => {
    const authorization = await on.bearerOf({ sub: `of-${role}`, roles: [role] });
    const response = await fetch(`${on.url}/metrics`, { headers: { authorization } });
    expect(response.status).toBe(status);
    if (status === 403) {
      expect(await refusalIn(response)).toEqual({
        status,
        code: 'ROLE_FORBIDDEN',
        message: 'No role of the principal may read the metrics.',
      });
    }
  });

  it('with a token that was revoked is 401', async () => {
    const revoking = await startTestServer({
      metricsAccess: { loopback: false, roles: ['ADMIN'] },
      assertAdmitted: async ({ id }) => {
        if (id === 'gone') throw new GovernanceError('UNAUTHENTICATED', 'The token was revoked.');
      },
    });
    const asking = async (sub: string): Promise<Response> =>
      fetch(`${revoking.url}/metrics`, {
        headers: { authorization: await revoking.bearerOf({ sub, roles: ['ADMIN'] }) },
      });
    expect((await asking('there')).status).toBe(200);
    expect(await refusalIn(await asking('gone'))).toEqual({
      ...{ status: 401, code: 'UNAUTHENTICATED', message: 'The token was revoked.' },
    });
    await revoking.close();
  });

  it('without a token, from elsewhere, is 401', async () => {
    expect(await refusalIn(await fetch(`${on.url}/metrics`))).toEqual({
      status: 401,
      code: 'UNAUTHENTICATED',
      message: 'The request must carry a token in the header "Authorization", after the word "Bearer".',
    });
  });

  it('on this machine needs no token; through a proxy or under a foreign name it does', async () => {
    const local = await startTestServer();
    const ask = (headers: string): Promise<string> =>
      sendRaw(local.port, `GET /metrics HTTP/1.1\r\nConnection: close\r\n${headers}\r\n`);
    expect(await ask('Host: localhost:4000\r\n')).toMatch(/^HTTP\/1\.1 200 /);
    expect(await ask('Host: localhost\r\nX-Forwarded-For: 203.0.113.9\r\n')).toMatch(/^HTTP\/1\.1 401 /);
    expect(await ask('Host: rebound.example:4000\r\n')).toMatch(/^HTTP\/1\.1 401 /);
    await local.close();
  });

  it('counts requests, durations and refusals under words from closed lists', async () => {
    const local = await startTestServer();
    await post(local, { query: '{ dpo }' });
    await post(local, { query: '{ nothing }' });
    await post(local, { query: '{ dpo }' }, { authorization: 'Bearer x' });
    await fetch(`${local.url}/SECRET?SECRET=1`);
    const text = await (await fetch(`${local.url}/metrics`)).text();
    expect(text).toContain('candour_http_requests_total{method="POST",route="/graphql",status_class="2xx"} 2\n');
    expect(text).toContain('candour_http_requests_total{method="POST",route="/graphql",status_class="4xx"} 1\n');
    expect(text).toContain('candour_http_requests_total{method="GET",route="none",status_class="4xx"} 1\n');
    expect(text).toContain(
      'candour_http_request_duration_seconds_count{method="POST",route="/graphql",status_class="2xx"} 2\n',
    );
    expect(text).toContain('candour_refusals_total{code="UNAUTHENTICATED"} 1\n');
    expect(text).toContain('candour_refusals_total{code="BAD_REQUEST"} 2\n');
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).not.toContain('SECRET');
    await local.close();
  });

  it('of two servers in one process are apart, and one can hold the metrics of others', async () => {
    const registry = new Registry();
    const [one, two] = [await startTestServer({ registry }), await startTestServer()];
    await post(one, { query: '{ dpo }' });
    expect(await registry.metrics()).toContain('route="/graphql"');
    expect(await (await fetch(`${two.url}/metrics`)).text()).not.toContain('route="/graphql"');
    await Promise.all([one.close(), two.close()]);
  });
});

describe('a request made on this machine', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.8.8.8', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['10.0.0.1', false],
    ['::ffff:10.0.0.1', false],
    ['1127.0.0.1', false],
    [undefined, false],
  ])('comes from %s: %s', (address, expected) => {
    expect(isLoopbackAddress(address)).toBe(expected);
  });
});
