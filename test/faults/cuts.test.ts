import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post } from '../serve/post.js';
import { createdName, loadAskers } from './harness/askers.js';
import { counts, progress } from './harness/counts.js';
import type { Blow, Struck } from './harness/DatabaseProxy.js';
import { Load } from './harness/Load.js';
import { type ServedGateway, serveGateway } from './harness/serveGateway.js';

const { cuts } = counts;
let served: ServedGateway;
let load: Load;
beforeAll(async () => {
  served = await serveGateway();
  const { running, issuer } = served;
  load = new Load({ addresses: () => [running.address], mint: issuer.mint, clients: 2 });
});
afterAll(async () => {
  await load.stop();
  await served.stop();
});

const cases: readonly (readonly [string, Struck, Blow])[] = [
  ['a reset before the append', 'APPEND', 'CUT_BEFORE'],
  ['a reset after the append was committed', 'APPEND', 'CUT_AFTER'],
  ['a reset before the append of a write', 'WRITE', 'CUT_BEFORE'],
  ['a reset before the COMMIT of a write', 'COMMIT', 'CUT_BEFORE'],
  ['a reset after the COMMIT of a write', 'COMMIT', 'CUT_AFTER'],
  ['an append refused for want of disk space', 'APPEND', 'DISK_FULL'],
  ['an append of a write refused for want of disk space', 'WRITE', 'DISK_FULL'],
];

describe('under load', () => {
  it.each(cases)('answers and records agree after %s', { timeout: 30_000 + cuts * 5_000 }, async (fault, ...how) => {
    for (let cut = 1; cut <= cuts; cut++) {
      await served.proxy.strike(...how);
      await load.again();
      progress(fault, cut, cuts);
    }
    await served.audit.hold(load.take());
  });

  it('nobody is stored twice', async (context) => {
    await load.stop();
    await served.audit.hold(load.take());
    const { created } = served.audit.ledger;
    expect(created.size).toBeLessThanOrEqual(load.keys.size);
    expect(created.size).toBeGreaterThanOrEqual(load.stored.size);
    served.audit.report(context, { fault: 'reset around COMMIT', times: cuts * cases.length, again: [] });
  });
});

describe('a write that is struck', () => {
  const asker = loadAskers.find(({ name }) => name === 'takes in');
  let token: string;
  beforeAll(async () => {
    if (asker) token = await served.issuer.mint(asker.claims);
  });
  const create = (key: string): Promise<Response> =>
    post(served.running.address, {
      token,
      body: { query: asker?.query(null) },
      headers: { 'idempotency-key': key },
    });
  const stored = async (): Promise<number> => {
    const { rows } = await served.fresh.database.pool.query<{ count: number }>(
      'select count(*)::int as count from candidate where given_name = $1',
      [createdName],
    );
    return rows[0]?.count ?? 0;
  };

  it.each(cases)('by %s says when to come back, and is done once under its key', async (_fault, ...how) => {
    const [key, before] = [randomUUID(), await stored()];
    const struck = served.proxy.strike(...how);
    const lost = await create(key);
    await struck;
    expect([lost.status, lost.headers.get('retry-after'), lost.headers.get('access-log-receipt')]).toEqual([
      503,
      '1',
      null,
    ]);
    expect(await lost.json()).toEqual({
      errors: [expect.objectContaining({ extensions: { code: 'AUDIT_UNAVAILABLE', retryAfter: 1 } })],
    });
    const again = await create(key);
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ data: { createCandidate: { id: expect.any(String) } } });
    expect(await stored()).toBe(before + 1);
  });

  it('fifteen times leaves as many connections as before', async () => {
    for (let turn = 0; turn < 15; turn += 1) {
      const struck = served.proxy.strike('COMMIT', 'CUT_BEFORE');
      expect((await create(randomUUID())).status).toBe(503);
      await struck;
    }
    expect((await create(randomUUID())).status).toBe(200);
    await served.audit.hold([]);
  });
});
