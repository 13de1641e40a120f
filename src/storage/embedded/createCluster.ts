import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../../errors/ConfigurationError.js';
import type { OperatingUser } from './OperatingUser.js';
import { runAs } from './runAs.js';

/** The database's own superuser. It has no password: only the closed socket folder leads to it. */
export const superuser = 'candour';

const options = [
  `--username=${superuser}`,
  '--auth=trust',
  '--encoding=UTF8',
  // The provider that is built in sorts alike on every machine; the system's may have no C.UTF-8.
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--data-checksums',
  '--no-instructions',
];

/** What `createCluster` works with. */
export interface ClusterPlace {
  /** Where the cluster's files are, or are to be. */
  readonly cluster: string;
  readonly binaries: string;
  /** PostgreSQL's major version, such as `18`. */
  readonly major: string;
  readonly user: OperatingUser | undefined;
}

/**
 * Makes the cluster's files unless they are there.
 *
 * It is made under another name and renamed when whole, so one that was cut short is made again. Throws a
 * `ConfigurationError` when it can't be made, and when the one that is there is of another major version.
 */
export function createCluster(place: ClusterPlace): void {
  const { cluster, major } = place;
  if (existsSync(cluster)) {
    if (readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim() === major) return;
    throw new ConfigurationError(
      `The database in "${cluster}" must be of PostgreSQL ${major}, but another version made it: move it there by dump and restore.`,
    );
  }
  const unfinished = `${cluster}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (place.user !== undefined) chownSync(unfinished, place.user.uid, place.user.gid);
  const { status, stderr } = runAs(place.user, join(place.binaries, 'bin', 'initdb'), [...options, '-D', unfinished]);
  if (status !== 0) {
    throw new ConfigurationError(`The embedded PostgreSQL could not create its files in "${unfinished}".`, {
      cause: stderr,
    });
  }
  renameSync(unfinished, cluster);
}
