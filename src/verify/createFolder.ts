import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ConfigurationError } from '../errors/ConfigurationError.js';

/**
 * Fills a folder that is there only once it is whole: it is written beside, under another name, and thrown away when
 * anything fails or when it is found not to be kept.
 *
 * @throws ConfigurationError when the folder is there already, or its place can't be written
 */
export async function createFolder<Result>(
  asked: string,
  fill: (draft: string) => Promise<Result>,
  isKept: (result: Result) => boolean,
): Promise<Result> {
  const folder = resolve(asked);
  if (existsSync(folder)) throw new ConfigurationError('The folder of --out must not be there yet.');
  const draft = await mkdtemp(join(dirname(folder), `.${basename(folder)}.partial-`)).catch((cause: unknown) => {
    throw new ConfigurationError('The folder of --out must stand in one that can be written.', { cause });
  });
  try {
    const result = await fill(draft);
    if (isKept(result)) await rename(draft, folder);
    return result;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
