import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationClaims, recruiterPurposes } from '../../src/serve/demonstrationClaims.js';
import { exampleQuery } from '../../src/serve/exampleQuery.js';
import type { Role } from '../../src/vocabulary/roles.js';
import { type CommandServer, startCommandServer } from '../cli/commandServer.js';
import { type Ran, run } from '../cli/run.js';
import { post } from '../serve/post.js';

let gateway: CommandServer;
let verifierKey: string;
let checkpoint: string;
beforeAll(async () => {
  gateway = await startCommandServer('verify');
});
afterAll(() => gateway.stop());

const tokenOf = async (role: Role): Promise<string> =>
  (await gateway.server.issuer?.mint(demonstrationClaims(role, role === 'RECRUITER' ? recruiterPurposes : []), 600)) ??
  '';
const read = async (path: string): Promise<Response> =>
  fetch(`${gateway.server.address}${path}`, { headers: { authorization: `Bearer ${await tokenOf('AUDITOR')}` } });
const verify = (...args: readonly string[]): Promise<Ran> => run(['verify', ...args], gateway.environment);

describe('a gateway that is asked', () => {
  it('signs a checkpoint that counts the record of its answer', async () => {
    const answer = await post(gateway.server.address, {
      token: await tokenOf('RECRUITER'),
      body: { query: exampleQuery },
    });
    expect([answer.status, answer.headers.has('access-log-receipt')]).toEqual([200, true]);
    await expect.poll(async () => (await read('/log/checkpoint')).status, { timeout: 20_000 }).toBe(200);
    checkpoint = await (await read('/log/checkpoint')).text();
    expect(checkpoint).toMatch(/^candour\/access-log\/acme\n[1-9]\d*\n/);
    verifierKey = await (await read('/log/key')).text();
  });

  it('keeps its data folder for itself', async () => {
    const { exitCode, stderr } = await verify();
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('gateway')]);
  });

  it('has a sound log once it is stopped, by its own key, the published one and the kept checkpoint', async () => {
    await gateway.server.stop();
    const files = { key: join(gateway.folder, 'acme.vkey'), checkpoint: join(gateway.folder, 'checkpoint') };
    writeFileSync(files.key, verifierKey);
    writeFileSync(files.checkpoint, checkpoint);
    const sound = { exitCode: 0, stdout: expect.stringMatching(/^acme: sound, [1-9]\d* entries\n/), stderr: '' };
    expect(await verify('--tenant', 'acme')).toEqual(sound);
    expect(await verify('--key', files.key, '--checkpoint', files.checkpoint)).toEqual(sound);
  });
});
