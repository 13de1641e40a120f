import { readdirSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { ConfigurationError } from '../../errors/ConfigurationError.js';
import { withShortPath } from './withShortPath.js';

/** Who locks a folder: the name of the lock's files, and what the second one is told. */
export interface LockHolder {
  readonly name: string;
  readonly refusal: string;
}

const gateway: LockHolder = {
  name: 'gateway',
  refusal: 'Another gateway runs on this data folder: stop it first, or choose another folder with CANDOUR_DATA.',
};

/**
 * A lock that the holder's death frees, without a moment at which two can hold it.
 *
 * The holder listens on a socket in the folder; the kernel closes it with the process, however that ends, and a socket
 * in a folder is seen from other containers as well. What is left is a file on which nobody listens. Clearing such a
 * file away before taking its name would be a race (the second to clear removes the first one's new socket), so names
 * are never used twice: they are numbered, and the highest number counts. Whoever finds that nobody listens there binds
 * the next number, which only one can, and then looks again: whoever sees a higher number gives way. Only numbers below
 * one's own are removed, and nothing at release, so the highest number is always on the disk.
 *
 * Gives the function that releases. Throws a `ConfigurationError` when another process holds the lock.
 */
export async function lockFolder(folder: string, holder: LockHolder = gateway): Promise<() => Promise<void>> {
  const place = { folder, name: holder.name };
  for (;;) {
    const newest = Math.max(0, ...lockNumbers(place));
    if (newest > 0 && (await isHeld(place, newest))) throw new ConfigurationError(holder.refusal);
    const mine = newest + 1;
    const server = await listen(place, mine);
    if (server === undefined) continue;
    if (Math.max(...lockNumbers(place)) > mine) {
      await close(server);
      rmSync(join(folder, lockName(place, mine)), { force: true });
      continue;
    }
    for (const older of lockNumbers(place).filter((number) => number < mine)) {
      rmSync(join(folder, lockName(place, older)), { force: true });
    }
    return () => close(server);
  }
}

/** Where a lock is, and the name of its holder. */
interface LockPlace {
  readonly folder: string;
  readonly name: string;
}

const lockName = ({ name }: LockPlace, number: number): string => `${name}-${number}.lock`;

function lockNumbers({ folder, name }: LockPlace): number[] {
  return readdirSync(folder).flatMap((file) => {
    const number = new RegExp(`^${name}-(\\d+)\\.lock$`).exec(file)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

/** Anything but a clear "nobody listens" counts as held: a full queue, a file that we may not open. */
function isHeld(place: LockPlace, number: number): Promise<boolean> {
  return withShortPath(
    place.folder,
    (short) =>
      new Promise((resolve) => {
        const probe = connect(join(short, lockName(place, number)));
        probe.once('connect', () => {
          probe.destroy();
          resolve(true);
        });
        probe.once('error', (error) => resolve(!hasCode(error, 'ECONNREFUSED', 'ENOENT')));
      }),
  );
}

/** Gives `undefined` when another process took the number first. */
function listen(place: LockPlace, number: number): Promise<Server | undefined> {
  return withShortPath(
    place.folder,
    (short) =>
      new Promise((resolve, reject) => {
        const server = createServer((probe) => probe.destroy());
        server.once('error', (cause) => {
          if (hasCode(cause, 'EADDRINUSE')) resolve(undefined);
          else reject(new ConfigurationError('The data folder must be writable and take sockets.', { cause }));
        });
        server.listen(join(short, lockName(place, number)), () => resolve(server.unref()));
      }),
  );
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

function hasCode(error: Error, ...codes: string[]): boolean {
  return 'code' in error && codes.some((code) => code === error.code);
}
