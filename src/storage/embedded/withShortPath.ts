import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Lends a short name for a folder while `use` runs: the system takes socket addresses of about a hundred bytes, and a
 * data folder may lie deeper. The name is a link in a temporary folder that nobody else can write.
 */
export async function withShortPath<T>(folder: string, use: (short: string) => Promise<T>): Promise<T> {
  const temporary = mkdtempSync(join(tmpdir(), 'cd-'));
  try {
    const short = join(temporary, 'f');
    symlinkSync(folder, short);
    return await use(short);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
