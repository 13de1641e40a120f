import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createdName, loadAskers } from './harness/askers.js';
import { counts, progress } from './harness/counts.js';
import { hangUp, moments, type RawRequest } from './harness/hangUp.js';
import { Load } from './harness/Load.js';
import { runSampled, type SampledGateway } from './harness/runSampled.js';

const { hangUps } = counts;
const atOnce = 20;
/** The pools of reads and of writes, the writers of the log, and who listens. */
const mostConnections = 10 + 10 + 2 + 1;

let gateway: SampledGateway;
let requests: readonly RawRequest[];
beforeAll(async () => {
  gateway = await runSampled();
  const { address, issuer } = gateway;
  requests = await Promise.all(
    loadAskers.map(async ({ claims, query }) => ({ address, token: await issuer.mint(claims), query: query(null) })),
  );
});
afterAll(() => gateway.stop());

const connections = async (): Promise<number> => {
  const { rows } = await gateway.fresh.database.pool.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  );
  return rows[0]?.count ?? 0;
};

describe('clients that hang up', () => {
  it('take nothing from those who stay, and leave nothing behind', {
    timeout: 60_000 + hangUps * 200,
  }, async (context) => {
    const load = new Load({ addresses: () => [gateway.address], mint: gateway.issuer.mint, clients: 2 });
    await load.more(100);
    const { handles } = await gateway.sample();
    for (let done = 0; done < hangUps; done += atOnce) {
      await Promise.all(
        Array.from({ length: atOnce }, (_, client) => {
          const request = requests[(done + client) % requests.length];
          const moment = moments[(done + client * 3) % moments.length];
          return request && moment && hangUp(request, moment);
        }),
      );
      if (done % 200 === 0) await gateway.audit.hold(load.take(), { verify: false });
      progress('hang-ups', done + atOnce, hangUps);
    }
    const again = await load.again();
    await load.stop();
    await gateway.audit.hold(load.take());
    // Those who stay were answered all the while, but for changes of consent that came too fast.
    expect([...load.statuses.keys()].filter((status) => ![200, 403, 503].includes(status))).toEqual([]);
    expect(load.cut).toBe(0);
    await expect.poll(async () => (await gateway.sample()).handles, { timeout: 20_000 }).toBeLessThanOrEqual(handles);
    expect(await connections()).toBeLessThanOrEqual(mostConnections);
    gateway.audit.report(context, { fault: 'clients that hang up', times: hangUps, again: [again] });
  });

  it('do not cancel the record of what they asked', async () => {
    const owner = new pg.Client(gateway.fresh.connection);
    await owner.connect();
    const isWaiting = async (): Promise<boolean> => {
      const { rows } = await owner.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return rows.length > 0;
    };
    const size = async (): Promise<number> =>
      Number((await owner.query("select next from access_log_head where tenant = 'acme'")).rows[0]?.next);
    try {
      const before = await size();
      await owner.query('begin');
      await owner.query("select from access_log_head where tenant = 'acme' for update");
      const [request] = requests;
      const left = request && hangUp(request, 'AFTER_THE_BODY', false);
      await expect.poll(isWaiting, { timeout: 5_000 }).toBe(true);
      await left;
      await owner.query('rollback');
      await expect.poll(size, { timeout: 5_000 }).toBeGreaterThan(before);
    } finally {
      await owner.end();
    }
    await gateway.audit.hold([]);
  });

  it('have stored each time what they asked to store, with its record', async () => {
    const [{ count } = { count: 0 }] = (
      await gateway.fresh.database.pool.query<{ count: number }>(
        'select count(*)::int as count from candidate where given_name = $1',
        [createdName],
      )
    ).rows;
    const request = requests.find(({ query }) => query.includes('createCandidate'));
    for (let turn = 0; turn < 5; turn += 1) if (request) await hangUp(request, 'AFTER_THE_BODY', false);
    await expect
      .poll(
        async () => {
          await gateway.audit.hold([], { verify: false });
          return gateway.audit.ledger.created.size;
        },
        { timeout: 10_000 },
      )
      .toBe(count + 5);
  });
});
