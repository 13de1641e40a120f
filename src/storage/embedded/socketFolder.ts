import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError } from '../../errors/ConfigurationError.js';
import type { OperatingUser } from './OperatingUser.js';

/** What fits a socket's address on every system (macOS: 104 bytes with the final zero; Linux: 108). */
const longestAddress = 103;
const socketName = '.s.PGSQL.5432';

/**
 * Gives a folder for the socket of a PostgreSQL that is about to be started, beside the database or, where that path is too long, in the temporary folder
 * under a name that follows from the path.
 *
 * Whoever may enter the folder may open the database (there are no passwords), so it is closed to all but PostgreSQL's
 * user, and one that somebody else made or opened is refused with a `ConfigurationError`.
 */
export function socketFolder(home: string, user: OperatingUser | undefined): string {
  const folder = chooseFolder(home);
  if (mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined) {
    chmodSync(folder, 0o700);
    if (user !== undefined) chownSync(folder, user.uid, user.gid);
  }
  const { uid, mode } = lstatSync(folder);
  const isClosed = (mode & 0o170777) === 0o040700;
  if (!isClosed || uid !== (user?.uid ?? process.getuid?.())) {
    throw new ConfigurationError(
      `The folder "${folder}" must belong to the database's user and be closed to others (mode 700): remove it and start again.`,
    );
  }
  clearSocket(folder);
  return folder;
}

/** Removes what a killed PostgreSQL left: where nobody reaps its process, the next one takes it for a living one's. */
export function clearSocket(folder: string): void {
  for (const name of [socketName, `${socketName}.lock`]) rmSync(join(folder, name), { force: true });
}

function chooseFolder(home: string): string {
  const beside = join(home, 'socket');
  if (fits(beside)) return beside;
  const name = `candour-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`;
  const temporary = join(tmpdir(), name);
  return fits(temporary) ? temporary : join('/tmp', name);
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, socketName)) <= longestAddress;
}

/** Removes the folder once PostgreSQL has taken its socket away; what else may lie there stays. */
export function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Not empty, or gone: neither is in the way of the next start.
  }
}
