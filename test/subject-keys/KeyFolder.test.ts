import { randomUUID } from 'node:crypto';
import { linkSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { KeyFolder } from '../../src/subject-keys/KeyFolder.js';
import { KeysUnavailable } from '../../src/subject-keys/KeysUnavailable.js';

const place = mkdtempSync(join(tmpdir(), 'candour-keys-'));
afterAll(() => rmSync(place, { recursive: true }));
const newFolder = (): string => join(place, randomUUID());
const exported = (keys: ReadonlyMap<string, { export(): Buffer }>, person: string): string | undefined =>
  keys.get(person)?.export().toString('hex');

describe('a folder of keys', () => {
  it('makes a key once, whoever else makes it at the same time, and reads it again after a restart', async () => {
    const folder = newFolder();
    const replicas = await Promise.all([1, 2, 3].map(() => KeyFolder.open(folder, { mayBegin: true })));
    expect(new Set(replicas.map(({ store }) => store)).size).toBe(1);
    const persons = Array.from({ length: 60 }, () => randomUUID());
    const made = await Promise.all(replicas.map((keys) => keys.create('acme', persons)));
    const again = await KeyFolder.open(folder, { mayBegin: false });
    const read = await again.read('acme', [...persons, randomUUID()]);
    expect(read.size).toBe(60);
    for (const person of persons)
      for (const keys of [...made, read]) expect(exported(keys, person)).toBe(exported(read, person));
    expect(new Set(persons.map((person) => exported(read, person))).size).toBe(60);
    expect(exported(await again.create('acme', persons), persons[0] ?? '')).toBe(exported(read, persons[0] ?? ''));
    expect((await again.read('globex', persons)).size).toBe(0);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true });
    expect(files.filter((file) => file.isFile()).length).toBe(61);
    for (const file of files)
      expect(statSync(join(file.parentPath, file.name)).mode & 0o777).toBe(file.isFile() ? 0o600 : 0o700);
  });

  it('destroys a key in every name that its bytes have, and does so twice without harm', async () => {
    const folder = newFolder();
    const keys = await KeyFolder.open(folder, { mayBegin: true });
    const [gone, stays] = [randomUUID(), randomUUID()];
    await keys.create('acme', [gone, stays]);
    const link = join(place, 'left by a crash');
    linkSync(join(folder, 'acme', gone.slice(-2), gone), link);
    await keys.destroy('acme', [gone]);
    await keys.destroy('acme', [gone, randomUUID()]);
    expect([...(await keys.read('acme', [gone, stays])).keys()]).toEqual([stays]);
    expect(readFileSync(link)).toEqual(Buffer.alloc(32));
  });

  it('takes what a crash has left of a key, half written or overwritten, for none', async () => {
    const folder = newFolder();
    const keys = await KeyFolder.open(folder, { mayBegin: true });
    const person = randomUUID();
    await keys.create('acme', [person]);
    const file = join(folder, 'acme', person.slice(-2), person);
    for (const left of [Buffer.alloc(0), Buffer.alloc(31, 1), Buffer.alloc(32)]) {
      writeFileSync(file, left);
      expect((await keys.read('acme', [person])).size).toBe(0);
      await expect(keys.create('acme', [person])).rejects.toThrow(KeysUnavailable);
    }
  });

  it('that is not mounted makes no key, destroys none and says so; what it can not read is missing', async () => {
    const folder = newFolder();
    const keys = await KeyFolder.open(folder, { mayBegin: true });
    const person = randomUUID();
    await keys.create('acme', [person]);
    renameSync(folder, `${folder}-away`);
    for (const there of [false, true]) {
      if (there) await KeyFolder.open(folder, { mayBegin: true });
      await expect(keys.create('acme', [randomUUID()])).rejects.toThrow(KeysUnavailable);
      await expect(keys.destroy('acme', [person])).rejects.toThrow(KeysUnavailable);
      await expect(keys.assertThere()).rejects.toThrow(KeysUnavailable);
      expect((await keys.read('acme', [person])).size).toBe(0);
    }
    rmSync(folder, { recursive: true });
    renameSync(`${folder}-away`, folder);
    await keys.assertThere();
    expect((await keys.read('acme', [person])).size).toBe(1);
    const error = await KeyFolder.open(newFolder(), { mayBegin: false }).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 'INTERNAL', message: expect.stringContaining('nothing was stored') });
  });
});
