import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runsOn } from '../../src/storage/embedded/processesOf.js';
import { freshDatabase } from '../helpers/database.js';
import { buildOnce } from '../serve/buildOnce.js';
import { newDataFolder, removeDataFolder, runGateway } from '../serve/runGateway.js';
import type { Audit } from './harness/Audit.js';
import { counts, isLong, progress } from './harness/counts.js';
import { DatabaseProxy } from './harness/DatabaseProxy.js';
import { createIssuer } from './harness/issuer.js';
import { Load } from './harness/Load.js';
import { type EmbeddedGateway, runEmbedded } from './harness/runEmbedded.js';
import { type ServedGateway, serveGateway } from './harness/serveGateway.js';

const { stalls, stallSeconds } = counts;

interface Stalling {
  readonly fault: string;
  readonly load: Load;
  readonly audit: Audit;
  readonly stop: () => void;
  readonly go: () => void;
}

/**
 * Lets the database stand still and go on, again and again. Meanwhile nothing is answered but 503, though something is:
 * nobody waits for the stall to end. Afterwards everything is answered, and nothing is lost or there twice.
 */
async function standStill({ fault, load, audit, stop, go }: Stalling) {
  const again: number[] = [];
  let longest = 0;
  for (let turn = 1; turn <= stalls; turn++) {
    await load.more(30);
    const refused = () => load.statuses.get(503) ?? 0;
    const before = refused();
    stop();
    const stopped = performance.now();
    await sleep(stallSeconds * 1_000);
    // In a short stall perhaps nobody waited for a record, and what waits for its data takes longer.
    while (refused() === before) await sleep(50);
    const answers = load.take();
    go();
    again.push(await load.again());
    // What had been asked before may still have been on its way back.
    const during = answers.filter(({ askedAt, status }) => askedAt > stopped || status === 503);
    expect([...new Set(during.map(({ status, body }) => (body.data ? 'data' : status)))]).toEqual([503]);
    longest = Math.max(longest, ...during.map(({ askedAt, answeredAt }) => (answeredAt - askedAt) / 1_000));
    await audit.hold([...answers, ...load.take()]);
    progress(fault, turn, stalls);
  }
  await load.stop();
  await audit.hold(load.take());
  const { created } = audit.ledger;
  expect(created.size).toBeLessThanOrEqual(load.keys.size);
  expect(created.size).toBeGreaterThanOrEqual(load.stored.size);
  return { fault, times: stalls, again, more: `longest wait for a 503: ${longest.toFixed(1)} s` };
}

const timeout = 120_000 + stalls * (stallSeconds + 60) * 1_000;

describe('while the network swallows everything', () => {
  let served: ServedGateway;
  let load: Load;
  beforeAll(async () => {
    served = await serveGateway();
    load = new Load({ addresses: () => [served.running.address], mint: served.issuer.mint, clients: 2 });
  });
  afterAll(async () => {
    await load.stop();
    await served.stop();
  });

  it('nothing is answered but 503, and after it everything', { timeout }, async (context) => {
    const { proxy, audit } = served;
    const stalling = { load, audit, stop: () => proxy.stall(), go: () => proxy.resume() };
    audit.report(context, await standStill({ fault: 'stalled network', ...stalling }));
  });
});

describe('a gateway that is told to stop while its database stands still', () => {
  it('has ended in order within ten seconds', { timeout: 60_000 }, async () => {
    buildOnce();
    const [fresh, folder] = [await freshDatabase(), newDataFolder()];
    const [proxy, issuer] = [await DatabaseProxy.start(fresh.connection), await createIssuer(folder)];
    const running = await runGateway({
      ...{ CANDOUR_DATA: folder, CANDOUR_DEMO: 'on', CANDOUR_ISSUERS: issuer.file },
      DATABASE_URL: `postgres://${fresh.connection.user}@127.0.0.1:${proxy.port}/${fresh.connection.database}`,
    });
    const load = new Load({ addresses: () => [running.address], mint: issuer.mint, clients: 1 });
    try {
      await load.more(20);
      proxy.stall();
      await sleep(200);
      running.kill('SIGTERM');
      // It throws after ten seconds.
      expect(await running.ended()).toEqual({ code: 0, signal: null });
    } finally {
      running.killGroup('SIGKILL');
      await load.stop();
      await proxy.stop();
      await fresh.drop();
      await removeDataFolder(folder);
    }
  });
});

// Which processes are PostgreSQL's is known on Linux.
if (isLong && process.platform === 'linux') {
  describe('while every process of PostgreSQL is stopped', () => {
    let gateway: EmbeddedGateway;
    let load: Load;
    beforeAll(async () => {
      gateway = await runEmbedded();
      load = await gateway.load({ clients: 2 });
    });
    afterAll(async () => {
      signalAll('SIGCONT');
      await load.stop();
      await gateway.remove();
    });
    const signalAll = (signal: NodeJS.Signals): void => {
      const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
      for (const pid of pids) if (runsOn(pid, join(gateway.dataFolder, 'postgresql'))) process.kill(pid, signal);
    };

    it('nothing is answered but 503, and after it everything', { timeout }, async (context) => {
      const { audit } = gateway;
      const stalling = { load, audit, stop: () => signalAll('SIGSTOP'), go: () => signalAll('SIGCONT') };
      audit.report(context, await standStill({ fault: 'stopped database', ...stalling }));
    });
  });
}
