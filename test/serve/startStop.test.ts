import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAlive } from '../../src/storage/embedded/isAlive.js';
import { buildOnce } from './buildOnce.js';
import { heldRequest, takesNoConnection } from './heldRequest.js';
import { pasteInShell } from './pasteInShell.js';
import { post } from './post.js';
import {
  launch,
  newDataFolder,
  postmasterOf,
  project,
  type RunningGateway,
  refusedStart,
  removeDataFolder,
  runGateway,
} from './runGateway.js';

interface Shortlist {
  readonly data: { readonly candidates: { readonly nodes: readonly { readonly fullName: string }[] } };
  readonly extensions: { readonly access: { readonly purpose: string; readonly receipt: string } };
}

const orderly = { code: 0, signal: null };
let data: string;
let variables: { readonly CANDOUR_DATA: string };

beforeAll(() => {
  buildOnce();
  data = newDataFolder();
  variables = { CANDOUR_DATA: data };
});
afterAll(() => removeDataFolder(data));

/** Whether the PostgreSQL with this process id is gone: nothing is left running. */
const isStopped = (postmaster: number | undefined): boolean => postmaster !== undefined && !isAlive(postmaster);

describe('npm start', () => {
  let running: RunningGateway;
  beforeAll(async () => {
    running = await runGateway(variables, 'npm');
  });
  afterAll(() => running.killGroup('SIGKILL'));

  it('prints three tokens and a query that answers when it is pasted into a shell', () => {
    expect(running.tokens).toHaveLength(3);
    const { data: answer, extensions } = JSON.parse(pasteInShell(running.paste)) as Shortlist;
    expect(answer.candidates.nodes).toHaveLength(3);
    expect(answer.candidates.nodes.map(({ fullName }) => fullName)).toEqual(
      Array(3).fill(expect.stringMatching(/^(\p{Lu}\.[- ]?)+$/u)),
    );
    expect(extensions.access.purpose).toBe('RECRUITMENT_APPLICATION_SCREENING');
    expect(extensions.access.receipt).toHaveLength(204);
  });

  it('prints tokens of a mobility adviser and of an auditor that open their parts', async () => {
    const [, adviser = '', auditor = ''] = running.tokens;
    const relocation = '{ candidates(first: 1) { nodes { id } } }';
    const records = '{ accessRecords(first: 1) { nodes { recordId } } }';
    const asked = [
      [adviser, `query @purpose(is: MOBILITY_RELOCATION) ${relocation}`],
      [auditor, `query @purpose(is: ACCOUNTABILITY) ${records}`],
    ] as const;
    for (const [token, query] of asked) {
      const answer = await post(running.address, { token, body: { query } });
      expect(await answer.json()).toMatchObject({ data: expect.anything() });
    }
  });

  it('lets "candour token" mint a token that works, and prints nothing else', async () => {
    const args = ['token', '--tenant', 'acme', '--role', 'RECRUITER', '--purpose', 'TALENT_POOL'];
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'bin/candour.js'), ...args], {
      env: variables,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const body = { query: '{ jobs { title } }' };
    expect(await (await post(running.address, { token: stdout.trim(), body })).json()).not.toHaveProperty('errors');
  });

  it('refuses a second start on the same folder, and the first goes on', async () => {
    expect(await refusedStart(variables)).toEqual({
      code: 2,
      signal: null,
      said: 'Another gateway runs on this data folder: stop it first, or choose another folder with CANDOUR_DATA.',
    });
    expect((await fetch(`${running.address}/readyz`)).status).toBe(200);
  });

  it('at Ctrl-C answers what is in flight, stops PostgreSQL and exits with 0', async () => {
    const postmaster = postmasterOf(data);
    const held = await heldRequest(running);
    running.killGroup('SIGINT');
    await takesNoConnection(running);
    expect(await held.finish()).toMatchObject({ status: 200, connection: 'close' });
    expect(await running.ended()).toEqual(orderly);
    expect(isStopped(postmaster)).toBe(true);
    expect(running.stderr().replaceAll(/^npm (?:warn|notice).*\n/gm, '')).toBe('');
  });

  it('stops in the same way when only npm is told to (SIGTERM), and leaves logs that are vouched for to their last record', async () => {
    const again = await runGateway(variables, 'npm');
    const postmaster = postmasterOf(data);
    for (const token of [again.tokens[0], 'no.valid.token'])
      await (await post(again.address, { token, body: { query: '{ jobs { title } }' } })).text();
    again.kill('SIGTERM');
    expect(await again.ended()).toEqual(orderly);
    expect(isStopped(postmaster)).toBe(true);
    const { status, stdout } = spawnSync(process.execPath, [join(project, 'bin/candour.js'), 'verify'], {
      env: variables,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^acme: sound, [1-9][\s\S]*^processor: sound, [1-9]/m),
    });
  });
});

describe('a start', () => {
  it('just works after kill -9, five times in a row, on the PostgreSQL that was left', {
    timeout: 120_000,
  }, async () => {
    for (let time = 1; time <= 5; time++) {
      const running = await runGateway(variables);
      running.kill('SIGKILL');
      expect(await running.ended()).toEqual({ code: null, signal: 'SIGKILL' });
    }
    const last = await runGateway(variables);
    expect((await fetch(`${last.address}/readyz`)).status).toBe(200);
    last.kill('SIGTERM');
    expect(await last.ended()).toEqual(orderly);
  });

  it('that is told to stop before it listens, stops in order', async () => {
    const starting = launch(variables);
    // From here on there is something to stop.
    while (postmasterOf(data) === undefined) await sleep(10);
    const postmaster = postmasterOf(data);
    starting.kill('SIGTERM');
    expect(await starting.ended()).toEqual(orderly);
    expect(isStopped(postmaster)).toBe(true);
  });
});
