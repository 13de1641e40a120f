import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultHttpLimits } from '../../src/http/HttpLimits.js';
import { type Exporting, startExporting } from '../access-log/export/exporting.js';
import { asOwner } from '../helpers/database.js';
import type { Asker } from '../helpers/gateway.js';
import { refusalIn, startTestServer } from './testServer.js';

let exporting: Exporting;
let authorization: string;
beforeAll(async () => {
  exporting = await startExporting();
  await exporting.append(100_000);
  for (let turn = 0; turn < 5; turn += 1) await exporting.integrate();
  authorization = await exporting.bearer('DPO');
}, 240_000);
afterAll(() => exporting.stop());

interface Place {
  readonly url: string;
  readonly header: string;
}

/** Asks for an export and takes nothing of its body. An export that has ended may hold its place a moment longer. */
async function begin(place: Place = { url: exporting.on.url, header: authorization }): Promise<IncomingMessage> {
  for (;;) {
    const response = await askFor(place);
    if (response.statusCode !== 429) return response;
    response.resume();
    await sleep(20);
  }
}

async function askFor({ url, header }: Place): Promise<IncomingMessage> {
  const headers = { 'content-type': 'application/json', authorization: header };
  const asked = request(`${url}/log/export`, { method: 'POST', headers, agent: false });
  asked.on('error', () => undefined);
  asked.end(JSON.stringify({ format: 'NDJSON' }));
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  response.on('error', () => undefined);
  return response;
}

const pool = () => exporting.candour.database.pool;
const manifestStatus = async (response: IncomingMessage): Promise<number> =>
  (await exporting.get(`/log/export/${String(response.headers['log-export-id'])}/manifest`)).status;
const free = async (): Promise<void> => {
  await expect
    .poll(async () => (await exporting.ask({ format: 'CSV', fromIndex: 0, toIndex: 0 })).status, { timeout: 10_000 })
    .toBe(200);
};

beforeEach(free);

describe('a reader that hangs up in the middle of an export', () => {
  it('leaves no manifest, no connection taken, and its place to others', async () => {
    const before = pool().totalCount;
    for (let turn = 0; turn < 6; turn += 1) {
      const response = await begin();
      expect(response.statusCode).toBe(200);
      await once(response, 'readable');
      response.read();
      response.destroy();
      await free();
      expect(await manifestStatus(response)).toBe(404);
    }
    await expect.poll(() => [pool().waitingCount, pool().totalCount - pool().idleCount]).toEqual([0, 0]);
    expect(pool().totalCount).toBeLessThanOrEqual(Math.max(before, 10));
    expect((await exporting.get('/log/checkpoint')).status).toBe(200);
  });

  it('before its head came, too', async () => {
    const headers = { 'content-type': 'application/json', authorization };
    const asked = request(`${exporting.on.url}/log/export`, { method: 'POST', headers, agent: false });
    asked.on('error', () => undefined);
    asked.end(JSON.stringify({ format: 'NDJSON' }));
    await once(asked, 'finish');
    asked.destroy();
    await free();
  });
});

describe('a reader that takes its time', () => {
  it('holds no connection, and no more than some pages in memory', async () => {
    const response = await begin();
    await once(response, 'readable');
    await expect.poll(() => pool().totalCount - pool().idleCount).toBe(0);
    const reads = await asOwner(
      exporting.candour.fresh.connection,
      `select count(*)::int as open from pg_stat_activity
       where datname = current_database() and state = 'idle in transaction'`,
    );
    expect(reads).toEqual([{ open: 0 }]);
    response.destroy();
  });

  it('gets all of 100,000 records with constant memory', async () => {
    const baseline = process.memoryUsage().rss;
    let [bytes, peak] = [0, 0];
    const response = await begin();
    for await (const chunk of response) {
      bytes += (chunk as Buffer).length;
      peak = Math.max(peak, process.memoryUsage().rss - baseline);
    }
    expect(await manifestStatus(response)).toBe(200);
    expect(bytes).toBeGreaterThan(60_000_000);
    // Had it all been kept, it would be more than all of it.
    expect(peak).toBeLessThan(bytes);
  });
});

describe('a reader that takes nothing any more', () => {
  it('is cut off, and gives its place to others', async () => {
    const { exportLog } = exporting.candour.gateway;
    const on = await startTestServer({ exportLog, limits: { ...defaultHttpLimits, stallMs: 1_000 } });
    const claims = { sub: 'of-DPO', roles: ['DPO'], purposes: ['ACCOUNTABILITY'] };
    const place = { url: on.url, header: await on.bearerOf(claims) };
    const stalled = [await begin(place), await begin(place)];
    const cut = stalled.map((response) => once(response, 'aborted'));
    expect((await exporting.ask({ format: 'CSV', fromIndex: 0, toIndex: 0 })).status).toBe(429);
    const connections = (): Promise<number> =>
      new Promise((resolve) => void on.server.server.getConnections((_error, count) => resolve(count)));
    await expect.poll(connections, { timeout: 20_000 }).toBe(0);
    await free();
    for (const response of stalled) {
      expect(await manifestStatus(response)).toBe(404);
      response.resume();
    }
    await Promise.all(cut);
    await on.close();
  });
});

describe('exports at once', () => {
  it('are two of a tenant: one more is told to come again, and that is recorded', async () => {
    const running = [await begin(), await begin()];
    const third = await exporting.ask({ format: 'CSV' });
    const headers = ['retry-after', 'access-log-receipt'].map((name) => third.headers.get(name) !== null);
    expect([await refusalIn(third), headers]).toEqual([
      {
        status: 429,
        code: 'LIMIT_EXCEEDED',
        message: 'As many exports of the tenant run as may at once. Try again later.',
      },
      [true, true],
    ]);
    for (const response of running) response.destroy();
    await free();
  });
});

describe('an export whose principal is revoked meanwhile', () => {
  it('stops, and leaves no manifest', async () => {
    const response = await begin({
      url: exporting.on.url,
      header: await exporting.bearer('DPO', ['ACCOUNTABILITY'], { sub: 'leaver' }),
    });
    await once(response, 'readable');
    const admin: Asker = { roles: ['ADMIN'], purposes: ['POLICY_ADMINISTRATION'] };
    const revoked = await exporting.candour.ask(
      admin,
      'mutation @purpose(is: POLICY_ADMINISTRATION) { revokePrincipal(principal: "leaver") { name } }',
    );
    expect(revoked.data).toEqual({ revokePrincipal: { name: 'leaver' } });
    response.resume();
    const [ended] = await Promise.race([
      once(response, 'aborted').then(() => ['aborted']),
      once(response, 'end').then(() => ['end']),
    ]);
    expect([ended, await manifestStatus(response)]).toEqual(['aborted', 404]);
  });
});

describe('an export of a log that its owner tampered with', () => {
  it.each([
    ['an entry edited', `update access_log_entry set leaf = leaf || ' ' where index = 9000`],
    ['an entry deleted', 'delete from access_log_entry where index = 9001'],
  ])('with %s breaks off, and leaves no manifest', async (_what, statement) => {
    await asOwner(exporting.candour.fresh.connection, statement);
    const response = await begin();
    response.resume();
    await once(response, 'aborted');
    expect(await manifestStatus(response)).toBe(404);
    expect(exporting.candour.unplanned.length).toBeGreaterThan(0);
  });
});
