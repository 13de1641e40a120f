import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postmasterOf } from '../serve/runGateway.js';
import { counts, isVerified, progress } from './harness/counts.js';
import type { Load } from './harness/Load.js';
import { type EmbeddedGateway, runEmbedded } from './harness/runEmbedded.js';

const { gatewayKills, databaseKills, stops } = counts;
let gateway: EmbeddedGateway;
let load: Load;

beforeAll(async () => {
  gateway = await runEmbedded();
  load = await gateway.load({ clients: 2 });
});
afterAll(async () => {
  await load.stop();
  await gateway.remove();
});

/** Anywhere in the life of the requests that are under way. */
const atRandom = async (): Promise<void> => {
  await load.more(20);
  await sleep(Math.random() * 300);
};

const ready = async (): Promise<number> => (await fetch(`${gateway.running().address}/readyz`)).status;

describe('under load', () => {
  it('the gateway comes back after kill -9', { timeout: 60_000 + 15_000 * gatewayKills }, async (context) => {
    const again: number[] = [];
    for (let kill = 1; kill <= gatewayKills; kill++) {
      await atRandom();
      gateway.running().killGroup('SIGKILL');
      const answered = load.again();
      await gateway.running().ended();
      await gateway.start();
      again.push(await answered);
      await gateway.audit.hold(load.take(), { verify: isVerified(kill, gatewayKills) });
      progress('kill -9 of the gateway', kill, gatewayKills);
    }
    gateway.audit.report(context, { fault: 'kill -9 of the gateway', times: gatewayKills, again });
  });

  it('a database that is killed with -9 comes back by itself', {
    timeout: 60_000 + 30_000 * databaseKills,
  }, async (context) => {
    const again: number[] = [];
    for (let kill = 1; kill <= databaseKills; kill++) {
      await atRandom();
      const postmaster = postmasterOf(gateway.dataFolder);
      if (postmaster === undefined) throw new Error('PostgreSQL must run.');
      process.kill(postmaster, 'SIGKILL');
      again.push(await load.again());
      expect((await fetch(`${gateway.running().address}/healthz`)).status).toBe(200);
      while ((await ready()) !== 200) await sleep(20);
      await gateway.audit.hold(load.take(), { verify: isVerified(kill, databaseKills) });
      progress('kill -9 of the database', kill, databaseKills);
    }
    gateway.audit.report(context, { fault: 'kill -9 of the database', times: databaseKills, again });
  });

  it('SIGTERM cuts no answer off and ends the gateway with 0', {
    timeout: 60_000 + 15_000 * stops,
  }, async (context) => {
    load.cut = 0;
    const again: number[] = [];
    const took: number[] = [];
    for (let stop = 1; stop <= stops; stop++) {
      await atRandom();
      const began = performance.now();
      gateway.running().kill('SIGTERM');
      // Which throws after ten seconds.
      expect(await gateway.running().ended()).toEqual({ code: 0, signal: null });
      took.push((performance.now() - began) / 1_000);
      const answered = load.again();
      await gateway.start();
      again.push(await answered);
      await gateway.audit.hold(load.take(), { verify: isVerified(stop, stops) });
      progress('SIGTERM', stop, stops);
    }
    expect(load.cut).toBe(0);
    const more = `stopped in at most ${Math.max(...took).toFixed(1)} s`;
    gateway.audit.report(context, { fault: 'SIGTERM', times: stops, again, more });
  });
});

describe('afterwards', () => {
  it('everybody was answered again and again, and nobody stored twice', async () => {
    await load.stop();
    await gateway.audit.hold(load.take());
    expect([...load.answered.keys()].sort()).toEqual(['relocates', 'screens', 'selects', 'takes in', 'withdraws']);
    const { created } = gateway.audit.ledger;
    expect([...load.stored.values()].filter((id) => !created.has(id))).toEqual([]);
    expect(created.size).toBeLessThanOrEqual(load.keys.size);
    expect(created.size).toBeGreaterThanOrEqual(load.stored.size);
    expect(new Set(load.stored.values()).size).toBe(load.stored.size);
  });
});
