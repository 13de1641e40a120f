import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSigner } from '../../src/access-log/loadSigner.js';
import { openCosignatures, parseWitnessKey } from '../../src/access-log/notes/cosignature.js';
import { readConfiguration } from '../../src/configuration/readConfiguration.js';
import { demonstrationClaims, recruiterPurposes } from '../../src/serve/demonstrationClaims.js';
import { exampleQuery } from '../../src/serve/exampleQuery.js';
import { type RunningServer, startServer } from '../../src/serve/startServer.js';
import type { Role } from '../../src/vocabulary/roles.js';
import { run } from '../cli/run.js';
import { post } from '../serve/post.js';
import { startWitness, type TestWitness } from '../witness/testWitness.js';

let folder: string;
let environment: Record<string, string>;
let witness: TestWitness;
let gateway: RunningServer;
const logged: string[] = [];
const start = (): Promise<RunningServer> =>
  startServer(readConfiguration(environment), {
    log: { write: (level, event, fields) => logged.push(JSON.stringify({ level, event, ...fields })) },
    clock: () => new Date(),
  });
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candour-witnessed-'));
  // As root, PostgreSQL's own user has to pass through.
  await chmod(folder, 0o755);
  const keyFile = join(folder, 'key.pem');
  const file = join(folder, 'witnesses.json');
  environment = { PORT: '0', CANDOUR_DATA: join(folder, 'data'), CANDOUR_LOG_KEY: keyFile, CANDOUR_WITNESSES: file };
  await loadSigner(keyFile);
  const { stdout } = await run(['key', 'show', '--tenant', 'acme', '--key-file', keyFile]);
  witness = await startWitness([stdout.trim()]);
  const entry = { url: witness.address, key: witness.verifierKey, tenants: ['acme'] };
  await writeFile(file, JSON.stringify([entry]));
  gateway = await start();
});
afterAll(async () => {
  await gateway.stop();
  await witness.remove();
  await rm(folder, { recursive: true });
});

const tokenOf = async (role: Role): Promise<string> =>
  (await gateway.issuer?.mint(demonstrationClaims(role, role === 'RECRUITER' ? recruiterPurposes : []), 600)) ?? '';
const read = async (path: string): Promise<Response> =>
  fetch(`${gateway.address}${path}`, { headers: { authorization: `Bearer ${await tokenOf('AUDITOR')}` } });
const ask = async (): Promise<number> =>
  (await post(gateway.address, { token: await tokenOf('RECRUITER'), body: { query: exampleQuery } })).status;
const sizeOf = (note: string): number => Number(note.split('\n')[1]);
const cosignedSize = async (): Promise<number> => sizeOf(await (await read('/log/checkpoint/cosigned')).text());

describe('a gateway with a witness', () => {
  it('serves a checkpoint that the witness has cosigned, some seconds after an answer', async () => {
    expect((await read('/log/checkpoint/cosigned')).status).toBe(404);
    expect(await ask()).toBe(200);
    await expect.poll(async () => (await read('/log/checkpoint/cosigned')).status, { timeout: 20_000 }).toBe(200);
    const note = await (await read('/log/checkpoint/cosigned')).text();
    const verifier = parseWitnessKey(witness.verifierKey);
    expect(verifier && openCosignatures(note, [verifier])).toMatchObject({ refusal: null });
    expect(await (await fetch(`${gateway.address}/metrics`)).text()).toMatch(
      /candour_cosignings_total\{outcome="COSIGNED"\} [1-9]/,
    );
  });

  it('goes on answering and signing while the witness is away, and is cosigned when it is back', async () => {
    const before = await cosignedSize();
    const { port } = new URL(witness.address);
    await witness.stop();
    expect(await ask()).toBe(200);
    await expect
      .poll(async () => sizeOf(await (await read('/log/checkpoint')).text()), { timeout: 20_000 })
      .toBeGreaterThan(before);
    await expect.poll(() => logged.some((line) => line.includes('"not cosigned"')), { timeout: 20_000 }).toBe(true);
    witness = await witness.again({ port: Number(port) });
    await expect.poll(cosignedSize, { timeout: 20_000 }).toBeGreaterThan(before);
  });

  it('signs nothing more of a log that is shorter than what the witness shows', async () => {
    await gateway.stop();
    // Another database with the same key: what is left when an older backup, here an empty one, is put in its place.
    environment = { ...environment, CANDOUR_DATA: join(folder, 'empty') };
    logged.length = 0;
    gateway = await start();
    expect(await ask()).toBe(200);
    await expect
      .poll(() => logged.filter((line) => line.includes('LOG_INCONSISTENT')).length, { timeout: 20_000 })
      .toBeGreaterThan(0);
    expect(logged.some((line) => /"error","event":"contradicted by a witness".*"LOG_TAKEN_BACK"/.test(line))).toBe(
      true,
    );
    expect((await read('/log/checkpoint')).status).toBe(404);
  });
});

describe('a gateway', () => {
  it("starts on no witness's folder", async () => {
    await expect(
      startServer(readConfiguration({ PORT: '0', CANDOUR_DATA: witness.folder }), {
        log: { write: () => undefined },
        clock: () => new Date(),
      }),
    ).rejects.toThrow("The data folder must be the gateway's own, but it is a witness's: set CANDOUR_DATA.");
  });
});
