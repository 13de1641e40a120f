import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import type { OperatingUser } from './OperatingUser.js';

/**
 * The environment of PostgreSQL's programs. Nothing is inherited: a `PGDATA` or `LC_ALL` of the shell must not decide
 * which cluster is opened or how it sorts.
 */
export const postgresEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } as const;

/** Who to be and where to stand when a program is started: `/`, because the gateway's own folder may be closed to it. */
export function spawnIdentity(user: OperatingUser | undefined): { cwd: string; uid?: number; gid?: number } {
  return user === undefined ? { cwd: '/' } : { cwd: '/', uid: user.uid, gid: user.gid };
}

/** Runs a program to its end as the user. Never throws: a program that could not be started has a `status` of null. */
export function runAs(
  user: OperatingUser | undefined,
  program: string,
  args: readonly string[],
): SpawnSyncReturns<string> {
  return spawnSync(program, [...args], { ...spawnIdentity(user), env: postgresEnvironment, encoding: 'utf8' });
}
