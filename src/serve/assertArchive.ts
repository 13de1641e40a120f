import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { ConfigurationError } from '../errors/ConfigurationError.js';

/** Makes sure that the folder of archived segments is there and can be written. @throws ConfigurationError */
export async function assertArchive(folder: string | null): Promise<void> {
  if (folder === null) return;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new ConfigurationError('CANDOUR_LOG_ARCHIVE must be a folder that the gateway can write to.', { cause });
  }
}
