import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeptCheckpoints } from '../../../src/access-log/kept/KeptCheckpoints.js';
import { writeCheckpoint } from '../../../src/access-log/notes/checkpoint.js';
import { createNoteSigner } from '../../../src/access-log/notes/keys.js';
import { signNote } from '../../../src/access-log/notes/openNote.js';
import { logOrigin } from '../../../src/access-log/receipt.js';
import { createSigner } from '../../../src/access-log/signer.js';
import { signer } from '../support.js';

let dataFolder: string;
let kept: KeptCheckpoints;
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'candour-kept-'));
  kept = new KeptCheckpoints({ dataFolder, signer });
});
afterEach(() => rmSync(dataFolder, { recursive: true }));

const root = Buffer.alloc(32, 5);
const note = (size: number, { tenant = 'acme', generation = 1, by = signer } = {}): string => {
  const origin = logOrigin(tenant, generation);
  return signNote(writeCheckpoint({ origin, size, root, extensions: [] }), [createNoteSigner(origin, by)]);
};
const files = (): readonly string[] => readdirSync(join(dataFolder, 'checkpoints'));
const path = (name = files()[0] ?? ''): string => join(dataFolder, 'checkpoints', name);
const sizes = async (): Promise<readonly (readonly [string, number, number])[]> =>
  (await kept.read()).map(({ tenant, generation, size }) => [tenant, generation, size] as const).sort();

describe('checkpoints that are kept', () => {
  it('are none where no gateway has started', async () => {
    expect(await kept.read()).toEqual([]);
  });

  it('are read as they were kept, one a log and generation', async () => {
    for (const each of [note(5), note(7, { tenant: 'globex' }), note(9, { generation: 2 }), note(8)])
      await kept.keep(each);
    expect(await sizes()).toEqual([
      ['acme', 1, 8],
      ['acme', 2, 9],
      ['globex', 1, 7],
    ]);
    expect((await kept.read())[0]?.root).toEqual(root);
    expect(files()).toHaveLength(3);
  });

  it('never give way to a smaller one', async () => {
    await kept.keep(note(8));
    await kept.keep(note(5));
    await kept.keep(note(8));
    expect(await sizes()).toEqual([['acme', 1, 8]]);
  });

  it('are the largest one of several gateways that share the folder', async () => {
    const others = Array.from({ length: 4 }, () => new KeptCheckpoints({ dataFolder, signer }));
    const all = Array.from({ length: 40 }, (_none, position) => position + 1);
    await Promise.all(all.map((size, position) => others[position % 4]?.keep(note(size))));
    expect(Math.max(...(await sizes()).map(([, , size]) => size))).toBe(40);
    await kept.keep(note(41));
    expect(files()).toHaveLength(1);
  });

  it('do not depend on what a crash left beside them', async () => {
    await kept.keep(note(8));
    writeFileSync(path(`${files()[0]}.unfinished`), 'candour/acc');
    expect(await sizes()).toEqual([['acme', 1, 8]]);
  });

  it('are not kept of another key, nor of what is no checkpoint', async () => {
    const by = createSigner(generateKeyPairSync('ed25519').privateKey);
    for (const wrong of [note(8, { by }), 'text', '']) await expect(kept.keep(wrong)).rejects.toThrow(/^The folder/);
    expect(await kept.read()).toEqual([]);
  });

  it.each<[string, (file: string) => void]>([
    ['was changed', (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('\n8\n', '\n3\n'))],
    ['is empty', (file) => writeFileSync(file, '')],
    ["has another one's name", (file) => renameSync(file, `${file.slice(0, -1)}9`)],
    [
      'is of another key',
      (file) => writeFileSync(file, note(8, { by: createSigner(generateKeyPairSync('ed25519').privateKey) })),
    ],
  ])('are refused when one %s', async (_what, change) => {
    await kept.keep(note(8));
    change(path());
    await expect(kept.read()).rejects.toThrow(
      'The folder "checkpoints" in CANDOUR_DATA must hold checkpoints that the key of the access log has signed, but one is of another key, or was changed',
    );
  });

  it('say by a sentence that they can not be written', async () => {
    writeFileSync(join(dataFolder, 'checkpoints'), 'a file');
    const sentence = 'The folder "checkpoints" in CANDOUR_DATA must be one that can be read and written.';
    await expect(kept.keep(note(8))).rejects.toThrow(sentence);
    await expect(kept.read()).rejects.toThrow(sentence);
  });
});
