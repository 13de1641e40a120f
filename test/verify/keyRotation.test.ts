import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccessLog } from '../../src/access-log/AccessLog.js';
import { createIntegrator } from '../../src/access-log/integrate/createIntegrator.js';
import { createPublishedLog } from '../../src/access-log/integrate/createPublishedLog.js';
import { loadSigner } from '../../src/access-log/loadSigner.js';
import { parseNote } from '../../src/access-log/notes/signedNote.js';
import { verifyReceipt } from '../../src/access-log/receipt.js';
import { createSigner, type Signer } from '../../src/access-log/signer.js';
import { draftOf, factsOf, type LogFixture, now, openFixture } from '../access-log/support.js';
import { run } from '../cli/run.js';
import { newKey } from '../witness/PlayedLog.js';

let folder: string;
let fixture: LogFixture;
let database: string;
const failures: unknown[] = [];
const receipts: string[] = [];
const file = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'candour-rotation-'));
  fixture = await openFixture();
  const { host, port, user, database: name } = fixture.connection;
  database = `postgres://${user}@localhost:${port}/${name}?host=${encodeURIComponent(host ?? '')}`;
  await loadSigner(file('key.pem'));
});
afterAll(async () => {
  await fixture.close();
  rmSync(folder, { recursive: true });
});

/** A gateway that was started with a file: it records, and signs. */
function gatewayOf(signer: Signer) {
  const log = createAccessLog({ database: fixture.database, signer, clock: () => now });
  const integrate = createIntegrator({
    ...fixture,
    signer,
    clock: () => now,
    onFailure: (error) => failures.push(error),
  });
  return {
    signer,
    work: async (): Promise<void> => {
      const outcome = await log.append(factsOf(), [draftOf()]);
      if (outcome.stale) throw new Error('It was expected to be recorded.');
      receipts.push(outcome.receipt.text);
      await integrate();
    },
    close: () => log.close(),
    published: createPublishedLog({ ...fixture, signer }),
  };
}
const start = async () => gatewayOf(await loadSigner(file('key.pem')));
const key = async (action: string): Promise<void> => {
  expect((await run(['key', action, '--key-file', file('key.pem')])).exitCode).toBe(0);
};
const shown = async (name: string): Promise<string> => {
  const { stdout } = await run(['key', 'show', '--tenant', 'acme', '--key-file', file('key.pem')]);
  writeFileSync(file(name), stdout);
  return file(name);
};
const newestNote = async (): Promise<string> =>
  (await createPublishedLog({ ...fixture, signer: await loadSigner(file('key.pem')) }).checkpoint('acme')) ?? '';
const keep = async (name: string): Promise<string> => {
  writeFileSync(file(name), await newestNote());
  return file(name);
};
/** How many keys have signed each checkpoint. */
const signatures = async (): Promise<readonly number[]> => {
  const { rows } = await fixture.database.pool.query<{ note: string }>(
    'select note from access_log_checkpoint order by size',
  );
  return rows.map(({ note }) => parseNote(note)?.signatures.length ?? 0);
};
const verify = async (keyFile: string, ...args: readonly string[]): Promise<readonly [number, string]> => {
  const { exitCode, stdout, stderr } = await run([
    'verify',
    '--database',
    database,
    '--tenant',
    'acme',
    '--key',
    keyFile,
    ...args,
  ]);
  return [exitCode, stdout + stderr];
};

describe('the life of a key', () => {
  it('is rotated with an overlap, while gateways before and after continue each other', async () => {
    const before = await start();
    await before.work();
    const keptBefore = await keep('kept-before');
    const oldKey = await shown('old.vkey');

    // The first gateway is restarted with the new file; the second one still has the one before.
    await key('rotate');
    const overlap = await start();
    for (const gateway of [overlap, before, overlap, before]) await gateway.work();
    expect([failures, await signatures()]).toEqual([[], [1, 2, 1, 2, 1]]);
    const bothKeys = await shown('both.vkey');
    const [newLine = ''] = readFileSync(bothKeys, 'utf8').split('\n');
    writeFileSync(file('new.vkey'), newLine);

    // Whoever has the old key only, or both, verifies everything; with the new one alone, what it has not signed is nobody's.
    const sound = [0, 'acme: sound, 5 entries\n'];
    expect(await verify(oldKey, '--checkpoint', keptBefore)).toEqual(sound);
    expect(await verify(bothKeys, '--checkpoint', keptBefore)).toEqual(sound);
    expect((await verify(file('new.vkey')))[1]).toContain("the checkpoint of size 1 is not signed by the log's key");

    // All run with the new file; what they sign carries both keys, and then the older one retires, one gateway after the other.
    await before.close();
    const second = await start();
    for (const gateway of [overlap, second]) await gateway.work();
    const keptOverlap = await keep('kept-overlap');
    await key('retire');
    const after = await start();
    for (const gateway of [after, second, after, second]) await gateway.work();
    expect([failures, await signatures()]).toEqual([[], [1, 2, 1, 2, 1, 2, 2, 1, 2, 1, 2]]);
    await Promise.all([overlap, second].map((gateway) => gateway.close()));
    await after.work();

    // The file of the gateway, and what it publishes, verify all of it, old kept checkpoints as well.
    const all = [0, 'acme: sound, 12 entries\n'];
    expect(await shown('after.vkey').then((name) => readFileSync(name, 'utf8'))).toBe(readFileSync(bothKeys, 'utf8'));
    for (const kept of [keptBefore, keptOverlap]) {
      expect(await verify(file('key.pem'), '--checkpoint', kept)).toEqual(all);
      expect(await verify(bothKeys, '--checkpoint', kept)).toEqual(all);
    }
    // The kept checkpoint of the overlap is one of both keys; the old key alone has not signed what came after.
    expect((await verify(oldKey, '--checkpoint', keptOverlap))[1]).toContain('acme: TAMPERED, first bad index');
    const keys = await after.published.verifierKeys('acme');
    expect(keys.map((line) => `${line}\n`).join('')).toBe(readFileSync(bothKeys, 'utf8'));
    await after.close();
  });

  it('signs receipts with the current key at that time, and the file verifies all of them', async () => {
    const { trusted } = await loadSigner(file('key.pem'));
    const [current, retired] = trusted;
    if (current === undefined || retired === undefined) throw new Error('Two keys were expected.');
    const by = receipts.map((receipt) => [current, retired].findIndex((each) => verifyReceipt(receipt, each) !== null));
    expect(by).toEqual([1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
    expect(receipts.every((receipt) => verifyReceipt(receipt, ...trusted) !== null)).toBe(true);
  });

  it('is no foreign key: that one signs nothing of the log, and verifies nothing', async () => {
    const foreign = createSigner(newKey());
    const gateway = gatewayOf(foreign);
    await gateway.work();
    expect(failures).toMatchObject([{ code: 'LOG_CHECKPOINT_BROKEN' }]);
    await gateway.close();
    writeFileSync(file('foreign.vkey'), (await gateway.published.verifierKeys('acme')).join('\n'));
    expect((await verify(file('foreign.vkey')))[0]).toBe(1);
    expect(await verify(file('foreign.vkey'), '--checkpoint', file('kept-before'))).toEqual([
      2,
      'The file of --checkpoint must hold a checkpoint that the key of the log has signed.\n',
    ]);
  });
});
