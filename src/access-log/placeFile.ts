import { randomUUID } from 'node:crypto';
import { chmod, chown, link, rename, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder, writeSynced } from './syncedFile.js';

/**
 * Places a file that only this account can read (mode 600) where there is none. It is written whole under another name
 * and then linked: nobody reads half of one, and of several that are placed together the first one stays.
 */
export async function placeNew(path: string, text: string): Promise<void> {
  await placeUnsynced(path, text);
  await syncFolder(dirname(path));
}

/** Likewise, but its name is durable only once the caller has synced the folder: for many files of few folders. */
export async function placeUnsynced(path: string, content: string | Uint8Array): Promise<void> {
  const draft = await writeDraft(path, content);
  try {
    await link(draft, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await unlink(draft);
  }
}

/**
 * Replaces a file, or places it, for its owner only (mode 600): whoever reads finds the old one or the new one, and
 * after a crash, of the machine as well, it is one of the two. Once this resolves it is the new one. Who owned the old
 * one owns the new one, also when an administrator replaces it.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const owner = await stat(path).catch(() => null);
  const draft = await writeDraft(path, text);
  try {
    if (owner !== null && owner.uid !== process.getuid?.()) await chown(draft, owner.uid, owner.gid);
    await rename(draft, path);
  } catch (error) {
    await unlink(draft);
    throw error;
  }
  await syncFolder(dirname(path));
}

async function writeDraft(path: string, content: string | Uint8Array): Promise<string> {
  const draft = `${path}.${randomUUID()}`;
  await writeSynced(draft, (file) => file.writeFile(content));
  await chmod(draft, 0o600);
  return draft;
}
