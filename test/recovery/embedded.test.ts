import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationClaims, recruiterPurposes } from '../../src/serve/demonstrationClaims.js';
import { exampleQuery } from '../../src/serve/exampleQuery.js';
import { type CommandServer, startCommandServer } from '../cli/commandServer.js';
import { type Ran, run } from '../cli/run.js';
import { post } from '../serve/post.js';

let gateway: CommandServer;
beforeAll(async () => {
  gateway = await startCommandServer('recover');
});
afterAll(() => gateway.stop());

const recover = (...args: readonly string[]): Promise<Ran> =>
  run(['recover', '--tenant', 'acme', ...args], gateway.environment);

describe('a gateway on the embedded database', () => {
  it('of which nothing was kept yet has nothing to be recovered by', async () => {
    expect(await recover('--yes')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'There must be a checkpoint that was kept of the log: in the folder "checkpoints" of CANDOUR_DATA, or given with --checkpoint.\n',
    });
  });

  it('keeps its checkpoints in its data folder, and is not recovered while it runs', async () => {
    const { issuer, address } = gateway.server;
    const token = await issuer?.mint(demonstrationClaims('RECRUITER', recruiterPurposes), 600);
    expect((await post(address, { token, body: { query: exampleQuery } })).status).toBe(200);
    const kept = (): readonly string[] =>
      readdirSync(join(gateway.folder, 'data')).filter((name) => name === 'checkpoints');
    await expect.poll(kept, { timeout: 20_000 }).toEqual(['checkpoints']);
    await expect
      .poll(async () => (await recover('--dry-run')).stderr, { timeout: 20_000 })
      .toBe('Another gateway runs on this data folder: stop it first, or choose another folder with CANDOUR_DATA.\n');
  });

  it('that is stopped has lost nothing', async () => {
    await gateway.server.stop();
    const { exitCode, stdout } = await recover('--yes');
    expect([exitCode, stdout]).toEqual([
      0,
      expect.stringMatching(/^acme: nothing to do, its \d+ entries hold all that was kept\n$/),
    ]);
  });

  it('tells the options of the command', async () => {
    const { exitCode, stdout } = await run(['recover', '--help']);
    expect([exitCode, stdout.split('\n', 1)]).toEqual([
      0,
      ['Usage: candour recover (--dry-run | --yes) [--tenant T] [--checkpoint FILE …]'],
    ]);
  });
});
