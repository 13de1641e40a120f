import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/errors/ConfigurationError.js';
import { originHash } from '../../src/witness/CosignedLogs.js';
import { openWitness } from '../../src/witness/openWitness.js';
import { sendRaw } from '../http/testServer.js';
import { cosignedAt, leavesOf, newKey, playLog, post } from './PlayedLog.js';
import { startWitness, type TestWitness } from './testWitness.js';

const key = newKey();
const log = playLog('log.example/one', leavesOf(300), key);
/** The same log, that begins otherwise from its sixth leaf on. */
const fork = playLog('log.example/one', [...leavesOf(5), ...leavesOf(295, 'other')], key);

let witness: TestWitness;
beforeEach(async () => {
  witness = await startWitness([log.vkey]);
});
afterEach(() => witness.remove());

const send = (sending: Parameters<typeof log.body>[0], of = log) => post(witness.address, of.body(sending));
const kept = async (): Promise<string> =>
  await (await fetch(`${witness.address}/${originHash(log.origin)}/checkpoint`)).text();

describe('add-checkpoint', () => {
  it('cosigns every tree that continues the one before, by a client that shares no code with it', async () => {
    let old = 0;
    for (const size of [1, 2, 3, 7, 8, 255, 256, 257, 300, 300]) {
      const answer = await send({ old, size });
      expect([answer.status, answer.type]).toEqual([200, 'text/plain; charset=utf-8']);
      expect(cosignedAt(answer.text, log.note(size), witness.verifierKey)).toBe(witness.clock.now.getTime() / 1000);
      expect(await kept()).toBe(`${log.note(size)}${answer.text}`);
      old = size;
    }
  });

  it('takes an empty tree at first, and with the root of the empty tree only', async () => {
    expect((await send({ old: 0, size: 0, root: Buffer.alloc(32) })).status).toBe(422);
    expect((await send({ old: 0, size: 0 })).status).toBe(200);
    expect((await send({ old: 0, size: 2 })).status).toBe(200);
  });

  it('tells the size that it knows when another one is taken for it', async () => {
    await send({ old: 0, size: 8 });
    const conflict = { status: 409, type: 'text/x.tlog.size', text: '8\n' };
    for (const [old, size] of [
      [0, 8],
      [0, 300],
      [7, 300],
      [9, 300],
      [3, 7],
    ] as const)
      expect(await send({ old, size })).toEqual(conflict);
  });

  it.each([
    ['another root for the same size', { old: 8, size: 8, root: Buffer.alloc(32) }],
    ['a proof for the same size', { old: 8, size: 8, proof: [Buffer.alloc(32)] }],
    ['no proof', { old: 8, size: 300, proof: [] }],
    ['the proof of another step', { old: 8, size: 300, proof: log.proof(7, 300) }],
    ['another root', { old: 8, size: 300, root: Buffer.alloc(32) }],
  ])('is 422 for %s, and keeps what it refused', async (_what, sending) => {
    await send({ old: 0, size: 8 });
    const before = await kept();
    expect((await send(sending)).status).toBe(422);
    expect(await kept()).toBe(before);
    const refused = readFileSync(join(witness.folder, `${originHash(log.origin)}.refused`), 'utf8');
    expect(refused).toBe(log.note(sending.size, 'root' in sending ? sending.root : undefined));
    expect(witness.logged()).toContain('"msg":"checkpoint refused"');
  });

  it('refuses a log that forks, whatever proof it sends', async () => {
    await send({ old: 0, size: 8 });
    for (const size of [8, 9, 300]) expect((await send({ old: 8, size }, fork)).status).toBe(422);
    expect((await send({ old: 0, size: 300 }, fork)).status).toBe(409);
    expect((await send({ old: 8, size: 300 })).status).toBe(200);
  });

  it('cosigns up to where the fork began either way, because till then they are one', async () => {
    await send({ old: 0, size: 5 }, fork);
    expect((await send({ old: 5, size: 8 })).status).toBe(200);
    expect((await send({ old: 8, size: 9 }, fork)).status).toBe(422);
  });

  it('knows no log but those that it was given', async () => {
    expect((await send({ old: 0, size: 1 }, playLog('log.example/two', leavesOf(1), key))).status).toBe(404);
  });

  it.each([
    ['signed with another key', playLog('log.example/one', leavesOf(300))],
    [
      'whose signature does not verify',
      {
        ...log,
        body: (sending: Parameters<typeof log.body>[0]) =>
          log.body({ ...sending, change: (text) => text.replace('\n8\n', '\n9\n') }),
      },
    ],
  ])('is 403 for a checkpoint %s, and tells nothing of what it knows', async (_what, other) => {
    await send({ old: 0, size: 7 });
    expect(await send({ old: 0, size: 8 }, other)).toMatchObject({ status: 403, type: 'text/plain; charset=utf-8' });
  });

  it.each<[string, string | Uint8Array]>([
    ['nothing', ''],
    ['no note', 'old 0\n\ntext\n'],
    ['no old size', log.body({ old: 0, size: 1 }).slice('old 0\n'.length)],
    ['an old size with a zero before it', log.body({ old: 0, size: 1 }).replace('old 0', 'old 00')],
    ['an old size with a sign', log.body({ old: 0, size: 1 }).replace('old 0', 'old +0')],
    ['an old size above the size', log.body({ old: 2, size: 1 })],
    ['no empty line', log.body({ old: 0, size: 1 }).replace('\n\n', '\n')],
    ['a hash that is too short', log.body({ old: 0, size: 1, proof: [Buffer.alloc(31)] })],
    ['a hash that is no base64', log.body({ old: 0, size: 1 }).replace('\n\n', '\n!\n\n')],
    ['64 hashes', log.body({ old: 0, size: 1, proof: Array.from({ length: 64 }, () => Buffer.alloc(32)) })],
    ['carriage returns', log.body({ old: 0, size: 1 }).replaceAll('\n', '\r\n')],
    ['bytes that are no UTF-8', Buffer.concat([Buffer.from(log.body({ old: 0, size: 1 })), Buffer.of(0xff, 0x0a)])],
    ['a root that is too short', log.body({ old: 0, size: 1, root: Buffer.alloc(31) })],
  ])('is 400 for %s', async (_what, body) => {
    expect((await post(witness.address, body)).status).toBe(400);
    expect((await send({ old: 0, size: 1 })).status).toBe(200);
  });

  it('takes a body with 16 signatures, ignores those that it does not know and does not keep them', async () => {
    const [line = ''] = /— .*\n/.exec(playLog('other.example', leavesOf(1)).note(1)) ?? [];
    const body = `${log.body({ old: 0, size: 1 })}${line.repeat(15)}`;
    const answer = await post(witness.address, body);
    expect(answer.status).toBe(200);
    expect(await kept()).toBe(`${log.note(1)}${answer.text}`);
  });

  it('is 413 for more than any request needs, and goes on', async () => {
    expect((await post(witness.address, 'x'.repeat(131_073))).status).toBe(413);
    expect((await send({ old: 0, size: 1 })).status).toBe(200);
  });

  it('answers GET with 404, and a request that is none with 400', async () => {
    expect((await fetch(`${witness.address}/add-checkpoint`)).status).toBe(404);
    expect(await sendRaw(Number(new URL(witness.address).port), 'nonsense\r\n\r\n')).toContain(' 400 ');
  });

  it('judges one log at a time: of many that are sent together one is cosigned, and the others are after it', async () => {
    let old = 0;
    while (old < 40) {
      const sizes = Array.from({ length: 8 }, (_, step) => old + 1 + step);
      const answers = await Promise.all(sizes.map((size) => send({ old, size })));
      const won = sizes.filter((_, position) => answers[position]?.status === 200);
      expect([won.length, answers.filter(({ status }) => status === 409).length]).toEqual([1, 7]);
      [old = 0] = won;
      expect(witness.witness.latest(log.origin)?.size).toBe(old);
    }
  });

  it('judges the logs apart', async () => {
    const other = playLog('log.example/two', leavesOf(9));
    const both = await startWitness([log.vkey, other.vkey]);
    const answers = await Promise.all([log, other].map((of) => post(both.address, of.body({ old: 0, size: 9 }))));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    await both.remove();
  });
});

describe('a witness that is started again', () => {
  it('has the same key, and goes on from what it has cosigned', async () => {
    const { verifierKey } = witness;
    await send({ old: 0, size: 8 });
    witness = await witness.again();
    expect(witness.verifierKey).toBe(verifierKey);
    expect((await send({ old: 8, size: 9 }, fork)).status).toBe(422);
    expect((await send({ old: 8, size: 9 })).status).toBe(200);
  });

  it('removes what a write that was cut short has left', async () => {
    await send({ old: 0, size: 8 });
    const draft = `${originHash(log.origin)}.checkpoint.0b0b0b0b-1111-2222-3333-444444444444`;
    writeFileSync(join(witness.folder, draft), 'half');
    witness = await witness.again();
    expect(readdirSync(witness.folder)).not.toContain(draft);
    expect((await send({ old: 8, size: 9 })).status).toBe(200);
  });

  it.each([
    ['is cut', (note: string) => note.slice(0, -10)],
    ['has another size', (note: string) => note.replace('\n8\n', '\n7\n')],
    ['is empty', () => ''],
    ['is without its own cosignature', () => log.note(8)],
  ])('refuses to begin anew when the file of a log %s', async (_what, change) => {
    await send({ old: 0, size: 8 });
    const name = `${originHash(log.origin)}.checkpoint`;
    const file = join(witness.folder, name);
    const note = readFileSync(file, 'utf8');
    writeFileSync(file, change(note));
    await expect(witness.again()).rejects.toThrow(
      new ConfigurationError(
        `The file "${name}" of the witness must hold a checkpoint that it has cosigned: restore it from a copy.`,
      ),
    );
    writeFileSync(file, note);
    witness = await startWitness([log.vkey], { folder: witness.folder });
  });

  it('takes a new key of a log beside the old one', async () => {
    await send({ old: 0, size: 8 });
    const rotated = playLog(log.origin, leavesOf(300));
    await witness.stop();
    witness = await startWitness([rotated.vkey, log.vkey], { folder: witness.folder });
    expect((await send({ old: 8, size: 9 }, rotated)).status).toBe(200);
    expect((await send({ old: 9, size: 10 })).status).toBe(200);
  });
});

describe('the folder of a witness', () => {
  it('is for its owner only, and names its key', async () => {
    await send({ old: 0, size: 1 });
    const modes = ['witness-key.pem', `${originHash(log.origin)}.checkpoint`].map(
      (name) => statSync(join(witness.folder, name)).mode & 0o777,
    );
    expect(modes).toEqual([0o600, 0o600]);
    expect(readFileSync(join(witness.folder, 'witness.vkey'), 'utf8')).toBe(`${witness.verifierKey}\n`);
    expect(witness.verifierKey).toMatch(/^candour-witness\+[0-9a-f]{8}\+B/);
  });

  const open = (name: string | null = null) =>
    openWitness({ folder: witness.folder, logs: [], name, clock: () => new Date(0) });

  it('is refused to a second witness while one runs', async () => {
    await expect(open()).rejects.toThrow('Another witness runs on this folder');
  });

  it('keeps the name that the witness began with', async () => {
    await witness.stop();
    await expect(open('other')).rejects.toThrow('The name of --name must be the one that the witness began with');
    await expect(open('no name')).rejects.toThrow('The name of --name must be one without spaces and plus signs.');
    await (await open('candour-witness')).release();
    writeFileSync(join(witness.folder, 'witness.vkey'), 'x\n');
    await expect(open()).rejects.toThrow('The file "witness.vkey" must hold the verifier key of "witness-key.pem".');
    writeFileSync(join(witness.folder, 'witness.vkey'), `${witness.verifierKey}\n`);
    witness = await startWitness([log.vkey], { folder: witness.folder });
  });
});

describe('what a witness shows', () => {
  it('is 404 for a log of which it has cosigned nothing, or that it does not know', async () => {
    for (const origin of [log.origin, 'other']) {
      const response = await fetch(`${witness.address}/${originHash(origin)}/checkpoint`);
      expect([response.status, await response.text()]).toEqual([404, '']);
    }
  });

  it('says when nothing came of a log for too long', async () => {
    witness = await witness.again({ maxAge: 60_000 });
    const health = async () => {
      const response = await fetch(`${witness.address}/healthz`);
      return [response.status, await response.text()];
    };
    await send({ old: 0, size: 1 });
    expect(await health()).toEqual([200, 'ok\n']);
    witness.clock.now = new Date(witness.clock.now.getTime() + 60_001);
    expect(await health()).toEqual([503, `${originHash(log.origin)} is silent\n`]);
    await send({ old: 1, size: 1 });
    expect(await health()).toEqual([200, 'ok\n']);
  });
});
