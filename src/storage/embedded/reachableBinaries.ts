import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../../errors/ConfigurationError.js';
import type { Binaries } from './findBinaries.js';
import type { OperatingUser } from './OperatingUser.js';
import { runAs } from './runAs.js';
import { systemFolder } from './systemFolder.js';

/**
 * Gives the folder of PostgreSQL's programs in a place where the user can run them.
 *
 * Under a folder that only root may enter (`/root` is 700) they are copied, once for each version, to a place of the
 * system's; no permission of a parent is ever changed. Throws a `ConfigurationError` when they don't run at all.
 */
export function reachableBinaries(binaries: Binaries, user: OperatingUser | undefined): string {
  if (runs(binaries.folder, user)) return binaries.folder;
  if (user === undefined) throw doesNotRun();
  const copy = join(systemFolder, `postgresql-${binaries.version}`);
  if (!existsSync(copy)) copyOpenly(binaries.folder, copy);
  if (!runs(copy, user)) throw doesNotRun();
  return copy;
}

/** A program that is asked for its version shows everything at once: the path is open, the libraries are found. */
function runs(folder: string, user: OperatingUser | undefined): boolean {
  return ['initdb', 'postgres'].every(
    (program) => runAs(user, join(folder, 'bin', program), ['--version']).status === 0,
  );
}

/** Copies beside the target and renames, so that a copy that was cut short is never taken for a whole one. */
function copyOpenly(from: string, to: string): void {
  mkdirSync(systemFolder, { recursive: true, mode: 0o755 });
  const unfinished = mkdtempSync(`${to}.`);
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  openToAll(unfinished);
  try {
    renameSync(unfinished, to);
  } catch (cause) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(to)) throw cause;
    // Another start made the same copy at the same moment: either will do.
  }
}

/** Installed under a strict umask, the files would stay closed in the copy as well. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, (lstatSync(path).mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}

function doesNotRun(): ConfigurationError {
  return new ConfigurationError(
    'The programs of the embedded PostgreSQL do not run on this system: set DATABASE_URL to a PostgreSQL of yours.',
  );
}
