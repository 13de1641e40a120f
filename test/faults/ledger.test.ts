import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findDevelopmentIssuer } from '../../src/principal/developmentIssuer.js';
import { startEmbedded } from '../../src/storage/embedded/startEmbedded.js';
import { buildOnce } from '../serve/buildOnce.js';
import { newDataFolder, postmasterOf, type RunningGateway, removeDataFolder, runGateway } from '../serve/runGateway.js';
import { faultsOf } from './faultsOf.js';
import { Load } from './Load.js';
import { type Ledger, readLedger } from './readLedger.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** How often the gateway is killed: `npm run faults` says 20. */
    readonly kills: number | undefined;
  }
}

const kills = inject('kills') ?? 3;
let data: string;
let variables: Readonly<Record<string, string>>;
let running: RunningGateway;
let load: Load;
let ledger: Ledger;

/** Restarts come back where the clients look for them. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

beforeAll(async () => {
  buildOnce();
  data = newDataFolder();
  variables = { CANDOUR_DATA: data, PORT: String(await freePort()) };
  running = await runGateway(variables);
  const issuer = await findDevelopmentIssuer(data);
  if (issuer === null) throw new Error('The gateway must have made its issuer.');
  load = new Load(running.address, issuer, 2);
});
afterAll(async () => {
  await load.stop();
  running.killGroup('SIGKILL');
  await removeDataFolder(data);
});

describe('under load', () => {
  it(`the gateway comes back after kill -9, ${kills} times`, { timeout: 30_000 * kills }, async () => {
    for (let kill = 1; kill <= kills; kill++) {
      await load.more(20);
      // Anywhere in the life of the requests that are under way.
      await sleep(Math.random() * 300);
      running.killGroup('SIGKILL');
      await running.ended();
      running = await runGateway(variables);
    }
    await load.more(20);
  });

  it('the gateway outlives a kill -9 of its database, answers nothing meanwhile, and still stops in order', {
    timeout: 90_000,
  }, async () => {
    const postmaster = postmasterOf(data);
    if (postmaster === undefined) throw new Error('PostgreSQL must run.');
    process.kill(postmaster, 'SIGKILL');
    while ((await fetch(`${running.address}/readyz`)).status !== 503) await sleep(20);
    const before = load.received.length;
    await load.more(10);
    expect(load.received.slice(before + 5).filter(({ body }) => body.data)).toEqual([]);
    expect((await fetch(`${running.address}/healthz`)).status).toBe(200);
    running.kill('SIGTERM');
    expect(await running.ended()).toEqual({ code: 0, signal: null });
    running = await runGateway(variables);
    await load.more(20);
  });

  it('SIGTERM cuts no answer off and ends the gateway with 0', async () => {
    load.cut = 0;
    running.kill('SIGTERM');
    expect(await running.ended()).toEqual({ code: 0, signal: null });
    await load.stop();
    expect(load.cut).toBe(0);
  });
});

describe('afterwards', () => {
  beforeAll(async () => {
    const postgres = await startEmbedded({ dataFolder: data });
    ledger = await readLedger(postgres.connection);
    await postgres.stop();
  });

  it('every value that a client received has its record', () => {
    const key = createPublicKey(createPrivateKey(readFileSync(join(data, 'log-key.pem'))));
    const faults = load.received.flatMap((answer) =>
      faultsOf(answer, ledger, key).map((fault) => [answer.asker, fault]),
    );
    expect(faults).toEqual([]);
    const answered = new Set(load.received.filter(({ body }) => body.data).map(({ asker }) => asker));
    expect([...answered].sort()).toEqual(['relocates', 'screens', 'selects', 'takes in', 'withdraws']);
    expect(load.received.some(({ asker, receipt }) => asker === 'is refused' && receipt !== null)).toBe(true);
  });

  it('every candidate that was stored has its record, and the other way round', () => {
    const writes = ledger.entries.filter(({ fields }) =>
      fields.some(({ mode, field }) => mode === 'WRITE' && field === 'Candidate.givenName'),
    );
    const recorded = writes.flatMap(({ subjects }) => subjects.map((token) => ledger.persons.get(`acme ${token}`)));
    expect(new Set(recorded)).toEqual(ledger.created);
    const told = load.received.flatMap(({ asker, body }) =>
      asker === 'takes in' && body.data ? [(body.data['createCandidate'] as { readonly id: string }).id] : [],
    );
    expect(told.filter((id) => !ledger.created.has(id))).toEqual([]);
  });

  it('the indices of each log have no gap, and none of its runs has one', () => {
    const byTenant = Map.groupBy(ledger.entries, ({ tenant }) => tenant);
    for (const [tenant, next] of ledger.next) {
      const indices = (byTenant.get(tenant) ?? []).map(({ index }) => index);
      expect(indices).toEqual(Array.from({ length: next }, (_, index) => index));
    }
    const runs = Map.groupBy(ledger.entries, ({ tenant, said }) => `${tenant} ${said.replica}`);
    for (const entries of runs.values()) {
      const sequence = entries.map(({ said }) => said.sequence).sort((one, other) => one - other);
      expect(sequence).toEqual(sequence.map((_, position) => position));
    }
  });

  it('no entry contradicts its leaf', () => {
    expect(ledger.contradictions).toEqual([]);
  });
});
