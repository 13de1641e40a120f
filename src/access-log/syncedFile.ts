import { type FileHandle, open } from 'node:fs/promises';

/**
 * Writes a new file that only this account can read (mode 600), and resolves once it is on the disk. A file that is
 * there is an error.
 */
export async function writeSynced(path: string, write: (file: FileHandle) => Promise<unknown>): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await write(file);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The name of a file is in its folder, which is written by itself. Windows can't open folders, and writes it through. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
