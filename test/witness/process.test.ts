import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { originHash } from '../../src/witness/CosignedLogs.js';
import { run } from '../cli/run.js';
import { buildOnce } from '../serve/buildOnce.js';
import { project } from '../serve/runGateway.js';
import { cosignedAt, leavesOf, newKey, playLog, post } from './PlayedLog.js';

const key = newKey();
const log = playLog('candour/access-log/acme', leavesOf(400), key);

let folder: string;
let vkeyFile: string;
beforeAll(() => {
  buildOnce();
  folder = mkdtempSync(join(tmpdir(), 'candour-witness-'));
  vkeyFile = join(folder, 'acme.vkey');
  writeFileSync(vkeyFile, `${log.vkey}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A witness in a process of its own, as people start it. */
async function launch(data: string) {
  const args = ['bin/candour.js', 'witness', '--data', data, '--listen', '127.0.0.1:0', '--log', vkeyFile];
  const child = spawn(process.execPath, args, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  let end: number | string | null = null;
  const closed = new Promise<number | string>((settle) =>
    child.once('close', (code, signal) => {
      end = signal ?? code ?? -1;
      settle(end);
    }),
  );
  while (!out.includes('"msg":"started"') && end === null) await sleep(10);
  return {
    address: /listens on (\S+)/.exec(out)?.[1] ?? '',
    verifierKey: /^candour-witness\+\S+$/m.exec(out)?.[0] ?? '',
    out: () => out,
    errors: () => errors,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    closed,
  };
}

describe('candour witness', () => {
  it('says where it listens and what its key is, serves, and stops in order', async () => {
    const data = join(folder, 'orderly');
    const witness = await launch(data);
    expect(witness.out()).toContain('  candour/access-log/acme: nothing cosigned yet\n');
    expect(witness.out()).toContain(JSON.stringify([{ url: witness.address, key: witness.verifierKey }]));
    const answer = await post(witness.address, log.body({ old: 0, size: 7 }));
    expect(cosignedAt(answer.text, log.note(7), witness.verifierKey)).not.toBeNull();
    const second = await launch(data);
    expect([await second.closed, second.errors()]).toEqual([
      2,
      'Another witness runs on this folder: stop it first, or choose another folder with --data.\n',
    ]);
    witness.kill('SIGTERM');
    expect([await witness.closed, witness.errors()]).toEqual([0, '']);
    const again = await launch(data);
    expect(again.out()).toContain('  candour/access-log/acme: cosigned up to 7\n');
    again.kill('SIGINT');
    expect(await again.closed).toBe(0);
  });

  it('never goes back when it is killed, at whatever moment between taking a checkpoint and answering', async () => {
    const data = join(folder, 'killed');
    let answered = 0;
    for (let turn = 0; turn < 12; turn += 1) {
      const witness = await launch(data);
      const [, told = '0'] = /cosigned up to (\d+)\n/.exec(witness.out()) ?? [];
      // What was answered is there; what was kept without an answer may be there as well.
      expect(Number(told)).toBeGreaterThanOrEqual(answered);
      let old = Number(told);
      // By turns from the first request on, and from the first answer on.
      const begin = Promise.withResolvers<void>();
      if (turn % 2 === 0) begin.resolve();
      const killed = begin.promise.then(() => sleep(turn * 3)).then(() => witness.kill('SIGKILL'));
      for (;;) {
        const answer = await post(witness.address, log.body({ old, size: old + 1 })).catch(() => null);
        if (answer === null) break;
        expect(answer.status).toBe(200);
        old += 1;
        answered = old;
        begin.resolve();
      }
      await killed;
      expect(await witness.closed).toBe('SIGKILL');
    }
    expect(answered).toBeGreaterThan(0);
    const last = await launch(data);
    const known = Number(/cosigned up to (\d+)\n/.exec(last.out())?.[1]);
    const fork = playLog(log.origin, [...leavesOf(known - 1), 'other', 'other'], key);
    expect((await post(last.address, fork.body({ old: known, size: known + 1 }))).status).toBe(422);
    expect((await post(last.address, log.body({ old: known, size: known + 1 }))).status).toBe(200);
    last.kill('SIGTERM');
    expect(await last.closed).toBe(0);
  });

  it('keeps for each log the cosigned checkpoint, as a file that stands alone', async () => {
    const file = join(folder, 'orderly', `${originHash(log.origin)}.checkpoint`);
    expect(existsSync(file)).toBe(true);
    const [text, line] = readFileSync(file, 'utf8').split(/(?<=\n)(?=— candour-witness )/);
    expect([text, line?.startsWith('— candour-witness ')]).toEqual([log.note(7), true]);
  });

  it.each([
    [
      "in a gateway's folder",
      (data: string) => writeFileSync(join(data, 'log-key.pem'), ''),
      "The folder of --data must be the witness's own, but it is a gateway's.",
    ],
    [
      'with a file of no keys',
      () => writeFileSync(vkeyFile, 'x\n'),
      'Each file of --log must hold verifier keys of logs, one a line.',
    ],
    [
      "with a witness's key",
      () => writeFileSync(vkeyFile, 'remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2\n'),
      'Each file of --log must hold verifier keys of logs, one a line.',
    ],
    ['without the file of keys', () => rmSync(vkeyFile), 'Each file of --log must be one that can be read.'],
  ])('could not run %s', async (_what, spoil, sentence) => {
    const data = mkdtempSync(join(folder, 'data-'));
    spoil(data);
    expect(await run(['witness', '--data', data, '--log', vkeyFile])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `${sentence}\n`,
    });
    writeFileSync(vkeyFile, `${log.vkey}\n`);
  });

  it('could not run where it can not listen', async () => {
    const data = mkdtempSync(join(folder, 'data-'));
    const ran = await run(['witness', '--data', data, '--log', vkeyFile, '--listen', '192.0.2.1:0']);
    expect([ran.exitCode, ran.stderr]).toEqual([2, 'The address of --listen must be a free one of this machine.\n']);
  });

  it.each([
    [[]],
    [['--data', 'x']],
    [['--log', 'x']],
    [['--data', 'x', '--log', 'x', '--listen', 'nowhere']],
    [['--data', 'x', '--log', 'x', '--listen', '127.0.0.1:70000']],
    [['--data', 'x', '--log', 'x', '--max-age', 'soon']],
    [['--data', 'x', '--log', 'x', 'more']],
  ])('is misused by %j', async (args) => {
    const ran = await run(['witness', ...args]);
    expect([ran.exitCode, ran.stdout, ran.stderr.startsWith('Usage: candour witness ')]).toEqual([3, '', true]);
  });

  it('tells its options', async () => {
    const { exitCode, stdout } = await run(['witness', '--help']);
    expect([exitCode, stdout.startsWith('Usage: candour witness --data FOLDER --log FILE')]).toEqual([0, true]);
  });
});
