import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { KeyFolder } from '../../src/subject-keys/KeyFolder.js';
import { RememberedKeys } from '../../src/subject-keys/RememberedKeys.js';

const folder = mkdtempSync(join(tmpdir(), 'candour-held-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));
const open = () => KeyFolder.open(folder, { mayBegin: true });
const isRead = async (keys: RememberedKeys, person: string): Promise<boolean> =>
  (await keys.read('acme', [person])).has(person);

describe('keys that are held', () => {
  it('are gone at once where they are destroyed, and elsewhere soon', async () => {
    const own = new RememberedKeys(await open());
    const other = new RememberedKeys(await open(), { heldMs: 30 });
    const person = randomUUID();
    await own.create('acme', [person]);
    expect([await isRead(own, person), await isRead(other, person)]).toEqual([true, true]);
    await own.destroy('acme', [person]);
    expect(await isRead(own, person)).toBe(false);
    while (await isRead(other, person)) await sleep(5);
    expect(await isRead(other, person)).toBe(false);
  });

  it('are not held by a read that a destruction has overtaken', async () => {
    const keys = new RememberedKeys(await open());
    const person = randomUUID();
    await keys.create('acme', [person]);
    await Promise.all([keys.read('acme', [person]), keys.destroy('acme', [person])]);
    expect(await isRead(keys, person)).toBe(false);
  });

  it("are no more than were said, and those of one tenant are nobody else's", async () => {
    const keys = new RememberedKeys(await open(), { most: 2 });
    const persons = Array.from({ length: 7 }, () => randomUUID());
    await keys.create('acme', persons);
    for (let again = 0; again < 2; again++) expect((await keys.read('acme', persons)).size).toBe(7);
    expect((await keys.read('globex', persons)).size).toBe(0);
  });
});
