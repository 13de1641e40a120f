import { mkdir, readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { placeNew } from '../../access-log/placeFile.js';
import { syncFolder } from '../../access-log/syncedFile.js';

/** The key of one held import, and the end of its time. */
export interface HeldKey {
  /** 32 bytes. */
  readonly key: Buffer;
  readonly until: Date;
}

/** Keeps the keys of held imports outside the database, so that no copy of it can be read without them. */
export interface HeldKeys {
  /** Resolves once the key is on the disk. */
  place(id: string, key: HeldKey): Promise<void>;
  /** Null: it was destroyed, or its time is over. */
  find(id: string, now: Date): Promise<Buffer | null>;
  /** One that is gone already is no fault. */
  destroy(id: string): Promise<void>;
  /** Destroys every key whose time is over, also one that no import was ever sealed with. */
  destroyPast(now: Date): Promise<void>;
}

/**
 * Keeps each key in a file of its own in a folder that only this account can enter: `<id>`, of the end of its time and the
 * key in base64. Gateways that share a database share the folder.
 *
 * @param folder absolute; it is made where it is not there yet
 */
export function heldKeysIn(folder: string): HeldKeys {
  const pathOf = (id: string): string => join(folder, id);
  const destroyAll = async (ids: readonly string[]): Promise<void> => {
    const gone = await Promise.all(ids.map((id) => unlinked(pathOf(id))));
    if (gone.includes(true)) await syncFolder(folder);
  };
  return {
    place: async (id, { key, until }) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await placeNew(pathOf(id), `${until.toISOString()}\n${key.toString('base64')}\n`);
    },
    find: async (id, now) => {
      const found = await readKey(pathOf(id));
      return found !== null && now < found.until ? found.key : null;
    },
    destroy: (id) => destroyAll([id]),
    destroyPast: async (now) => {
      const ids = (await unlessMissing(readdir(folder))) ?? [];
      const past: string[] = [];
      for (const id of ids) {
        const found = await readKey(pathOf(id));
        if (found !== null && now >= found.until) past.push(id);
      }
      await destroyAll(past);
    },
  };
}

/** Null: it is not there, or it is no key. */
async function readKey(path: string): Promise<HeldKey | null> {
  const [until = '', key = ''] = ((await unlessMissing(readFile(path, 'utf8'))) ?? '').split('\n');
  const read = { until: new Date(until), key: Buffer.from(key, 'base64') };
  return read.key.length === 32 && !Number.isNaN(read.until.getTime()) ? read : null;
}

const unlinked = async (path: string): Promise<boolean> =>
  (await unlessMissing(unlink(path).then(() => true))) ?? false;

async function unlessMissing<Result>(asked: Promise<Result>): Promise<Result | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
