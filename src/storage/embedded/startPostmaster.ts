import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../../errors/ConfigurationError.js';
import type { OperatingUser } from './OperatingUser.js';
import type { Postmaster } from './Postmaster.js';
import { postgresEnvironment, spawnIdentity } from './runAs.js';

/** What `startPostmaster` works with. */
export interface PostmasterPlace {
  readonly cluster: string;
  readonly binaries: string;
  readonly socketFolder: string;
  /** Where PostgreSQL's own messages go. */
  readonly logFile: string;
  /** It died before: what it said last is kept. */
  readonly isRestart?: boolean;
  readonly user: OperatingUser | undefined;
}

/**
 * Said on the command line, where nothing can override it. Durability is the access log's promise; the settings of the
 * log keep statements, parameters and the values of keys, which would be personal data, out of PostgreSQL's messages.
 */
const settings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  // A question to a long log waits for pages that are far apart: so many at once. A worker waits, and takes no core.
  io_workers: '8',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_min_duration_statement: '-1',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
} as const;

/**
 * Starts PostgreSQL on the cluster, in a session of its own: Ctrl-C in the terminal must reach the gateway only, which
 * drains first. Its messages go to a file, since a pipe would break when the gateway is killed.
 */
export async function startPostmaster(place: PostmasterPlace): Promise<Postmaster> {
  const { socketFolder } = place;
  // A list of folders: quoted, a comma or a space in the path is part of it.
  const all = { ...settings, unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}"` };
  const args = ['-D', place.cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const log = openSync(place.logFile, place.isRestart ? 'a' : 'w', 0o600);
  try {
    const child = spawn(join(place.binaries, 'bin', 'postgres'), args, {
      ...spawnIdentity(place.user),
      env: postgresEnvironment,
      detached: true,
      stdio: ['ignore', log, log],
    });
    const pid = await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('spawn', () => resolve(child.pid ?? 0));
    });
    child.unref();
    return { pid, socketFolder };
  } catch (cause) {
    throw new ConfigurationError('The embedded PostgreSQL could not be started as its user.', { cause });
  } finally {
    closeSync(log);
  }
}
