import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../../errors/ConfigurationError.js';
import type { OperatingUser } from './OperatingUser.js';
import { runAs } from './runAs.js';
import { systemFolder } from './systemFolder.js';

/** The folder of PostgreSQL's own files, within the one that is chosen here. */
export const clusterName = 'postgresql';

/** In the data folder, when the database lies elsewhere: the path of the folder that holds it. */
const pointerName = `${clusterName}.location`;

/**
 * Finds or chooses the folder that holds the database: the data folder itself, or, where PostgreSQL's user may not go
 * there, one of the system's that a pointer file in the data folder names from then on.
 *
 * Without a pointer a folder of the system's is never taken again: what stands there belonged to another data folder,
 * and neither handing it out nor deleting it would be right. Throws a `ConfigurationError` when the pointer leads
 * nowhere, because an empty database in place of a lost one would look like a fresh start.
 */
export function clusterHome(dataFolder: string, user: OperatingUser | undefined): string {
  const pointer = join(dataFolder, pointerName);
  if (existsSync(pointer)) return follow(pointer);
  if (user === undefined || existsSync(join(dataFolder, clusterName))) return dataFolder;
  if (isSearchable(dataFolder, user)) return dataFolder;
  const home = newSystemHome(dataFolder);
  writeFileSync(`${pointer}.new`, `${home}\n`, { mode: 0o600, flush: true });
  renameSync(`${pointer}.new`, pointer);
  return home;
}

function follow(pointer: string): string {
  const home = readFileSync(pointer, 'utf8').trim();
  if (!existsSync(home)) {
    throw new ConfigurationError(
      `The folder that "${pointer}" names must hold the database, but it is not there: restore it, or delete that file to begin with an empty database.`,
    );
  }
  return home;
}

/** Asks the kernel, as that user: mode bits alone would miss access lists and mount options. */
function isSearchable(folder: string, user: OperatingUser): boolean {
  return runAs(user, '/bin/sh', ['-c', 'test -x "$1"', 'sh', folder]).status === 0;
}

function newSystemHome(dataFolder: string): string {
  mkdirSync(systemFolder, { recursive: true, mode: 0o755 });
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
  for (let attempt = 1; ; attempt++) {
    const home = join(systemFolder, attempt === 1 ? name : `${name}-${attempt}`);
    mkdirSync(home, { recursive: true, mode: 0o711 });
    if (readdirSync(home).length === 0) return home;
  }
}
