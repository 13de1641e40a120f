import { createSecretKey, type KeyObject, randomBytes, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { tenantFolder } from '../access-log/keep/tenantFolder.js';
import { placeUnsynced } from '../access-log/placeFile.js';
import { syncFolder } from '../access-log/syncedFile.js';
import { eachOf } from './eachOf.js';
import { KeysUnavailable } from './KeysUnavailable.js';
import type { SubjectKeys } from './SubjectKeys.js';

const keyBytes = 32;

/** The file by which a folder is known as a store of keys. What stands in for it while it is not mounted holds none. */
const markName = 'store';
const markForm = /^candour-subject-keys ([0-9a-f-]{36})\n$/;

/**
 * Keys in a folder, which replicas share: a file of 32 bytes each, readable by this account only, in
 * `<tenant>/<last two digits of the id>/<id>`. A million persons are 256 folders of 4,000 files.
 *
 * A file is written whole under another name and then linked, so of two gateways that make one key the first one's
 * stays. To destroy it its bytes are overwritten before its name goes.
 */
export class KeyFolder implements SubjectKeys {
  readonly #folder: string;

  private constructor(
    folder: string,
    readonly store: string,
  ) {
    this.#folder = folder;
  }

  /**
   * Opens the folder. One that is not there yet, or is no store, becomes one where it may.
   *
   * @throws KeysUnavailable where it is none and may not become one, or can't be read or written
   */
  static async open(folder: string, { mayBegin }: { readonly mayBegin: boolean }): Promise<KeyFolder> {
    try {
      const known = await markIn(folder);
      if (known !== null) return new KeyFolder(folder, known);
      if (!mayBegin) throw new KeysUnavailable();
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await placeUnsynced(join(folder, markName), `candour-subject-keys ${randomUUID()}\n`);
      await syncFolder(folder);
      await syncFolder(dirname(folder));
      // Of two gateways that begin it together, the first one's mark stays.
      return new KeyFolder(folder, (await markIn(folder)) ?? '');
    } catch (error) {
      throw unavailable(error);
    }
  }

  async read(tenant: string, persons: readonly string[]): Promise<ReadonlyMap<string, KeyObject>> {
    const found = new Map<string, KeyObject>();
    await eachOf(persons, async (person) => {
      const key = await this.#readOne(tenant, person);
      if (key) found.set(person, key);
    });
    return found;
  }

  async create(tenant: string, persons: readonly string[]): Promise<ReadonlyMap<string, KeyObject>> {
    try {
      await this.#assertMark();
      const known = await this.read(tenant, persons);
      const missing = [...new Set(persons)].filter((person) => !known.has(person));
      if (missing.length === 0) return known;
      await this.#makeFolders(tenant, missing);
      await eachOf(missing, (person) => placeUnsynced(this.#file(tenant, person), randomBytes(keyBytes)));
      await this.#syncFolders(tenant, missing);
      const made = await this.read(tenant, missing);
      // What can't be read back is what a crash has left of a key that was being destroyed.
      if (made.size < missing.length) throw new KeysUnavailable();
      return new Map([...known, ...made]);
    } catch (error) {
      throw unavailable(error);
    }
  }

  async destroy(tenant: string, persons: readonly string[]): Promise<void> {
    try {
      // Where the folder is not mounted no file would be found, and none would be gone.
      await this.#assertMark();
      await eachOf(persons, (person) => overwrite(this.#file(tenant, person)));
      await this.#syncFolders(tenant, persons);
    } catch (error) {
      throw unavailable(error);
    }
  }

  async assertThere(): Promise<void> {
    try {
      await this.#assertMark();
    } catch (error) {
      throw unavailable(error);
    }
  }

  async #assertMark(): Promise<void> {
    if ((await markIn(this.#folder)) !== this.store) throw new KeysUnavailable();
  }

  async #readOne(tenant: string, person: string): Promise<KeyObject | null> {
    const bytes = await readFile(this.#file(tenant, person)).catch(() => null);
    return bytes?.length === keyBytes && bytes.some((byte) => byte !== 0) ? createSecretKey(bytes) : null;
  }

  #file(tenant: string, person: string): string {
    return join(this.#shard(tenant, person), person);
  }

  #shard(tenant: string, person: string): string {
    return join(this.#folder, tenantFolder(tenant), person.slice(-2));
  }

  #shards(tenant: string, persons: readonly string[]): readonly string[] {
    return [...new Set(persons.map((person) => this.#shard(tenant, person)))];
  }

  async #makeFolders(tenant: string, persons: readonly string[]): Promise<void> {
    const own = join(this.#folder, tenantFolder(tenant));
    if (await makeFolder(own)) await syncFolder(this.#folder);
    let made = false;
    await eachOf(this.#shards(tenant, persons), async (shard) => {
      if (await makeFolder(shard)) made = true;
    });
    if (made) await syncFolder(own);
  }

  async #syncFolders(tenant: string, persons: readonly string[]): Promise<void> {
    await eachOf(this.#shards(tenant, persons), (shard) => syncFolder(shard).catch(unlessAbsent));
  }
}

async function markIn(folder: string): Promise<string | null> {
  const text = await readFile(join(folder, markName), 'utf8').catch(unlessAbsent);
  if (text === undefined) return null;
  const [, store] = markForm.exec(text) ?? [];
  if (store === undefined) throw new KeysUnavailable();
  return store;
}

/** Gives whether it was not there. */
async function makeFolder(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { mode: 0o700 });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** On a disk that writes in place the bytes are gone; on another the file system's promise is that of any deletion. */
async function overwrite(path: string): Promise<void> {
  const file = await open(path, 'r+').catch(unlessAbsent);
  if (!file) return;
  try {
    await file.write(Buffer.alloc(keyBytes), 0, keyBytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
  await unlink(path).catch(unlessAbsent);
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

function unlessAbsent(error: unknown): undefined {
  if (!hasCode(error, 'ENOENT')) throw error;
}

const unavailable = (error: unknown): KeysUnavailable =>
  error instanceof KeysUnavailable ? error : new KeysUnavailable(error);
