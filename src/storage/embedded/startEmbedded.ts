import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../../errors/ConfigurationError.js';
import type { Connection } from '../Connection.js';
import { claimFolder } from '../claimFolder.js';
import { adoptPostmaster } from './adoptPostmaster.js';
import { clusterHome, clusterName } from './clusterHome.js';
import { createCluster, superuser } from './createCluster.js';
import { databaseUser, newDatabaseUser } from './databaseUser.js';
import { findBinaries } from './findBinaries.js';
import { isAlive } from './isAlive.js';
import { type KeepOptions, type KeptPostmaster, keepRunning, type Watch } from './keepRunning.js';
import { lockFolder } from './lockFolder.js';
import { createDatabase, isReady } from './openCluster.js';
import type { Postmaster } from './Postmaster.js';
import { reachableBinaries } from './reachableBinaries.js';
import { clearSocket, removeIfEmpty, socketFolder } from './socketFolder.js';
import { type PostmasterPlace, startPostmaster } from './startPostmaster.js';
import { stopPostmaster } from './stopPostmaster.js';

/** A PostgreSQL of the gateway's own, and the lock on its data folder. */
export interface EmbeddedPostgres {
  /** How its superuser reaches the gateway's database. */
  readonly connection: Connection;
  /** The folder of its files. */
  readonly cluster: string;
  /** Stops PostgreSQL in order, then frees the data folder; a second call waits for the first. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataFolder: string;
  /** Told when PostgreSQL dies, and that it was started again. Without one it stays dead. */
  readonly watch?: Watch | null;
}

const databaseName = 'candour';

/**
 * Starts the PostgreSQL that comes with npm on a data folder, or takes over the one that a killed gateway left there.
 *
 * It listens on a socket that only its own user (and root) can reach, never on a network. Started as root it runs as
 * another user; where that user may not enter the data folder, the database lies under `/var/lib/candour`.
 *
 * Throws a `ConfigurationError` when another gateway runs on the folder, and when PostgreSQL can't run here.
 */
export async function startEmbedded({ dataFolder: given, watch = null }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const binaries = findBinaries();
  const dataFolder = prepareFolder(given);
  claimFolder(dataFolder, 'gateway');
  const releases = [await lockFolder(dataFolder)];
  const release = async (): Promise<void> => {
    for (const free of releases.toReversed()) await free();
  };
  try {
    const newUser = newDatabaseUser();
    const home = clusterHome(dataFolder, newUser);
    // A copied pointer file leads two data folders to one database.
    if (home !== dataFolder) releases.push(await lockFolder(home));
    const cluster = join(home, clusterName);
    const user = databaseUser(cluster, newUser);
    const place = { cluster, binaries: reachableBinaries(binaries, user), user };
    createCluster({ ...place, major: binaries.version.replace(/\..*$/, '') });
    const logFile = join(dataFolder, 'postgresql.log');
    const postmaster =
      (await adoptReady(cluster)) ?? (await startReady({ ...place, socketFolder: socketFolder(home, user), logFile }));
    const started = { ...place, socketFolder: postmaster.socketFolder, logFile, isRestart: true };
    const keep = watch && ((): KeptPostmaster => keepRunning({ postmaster, restart: restartOf(started), watch }));
    return await embedded(postmaster, { cluster, keep, release });
  } catch (error) {
    await release();
    throw error;
  }
}

/** Closed to others; only as root it is open to be passed through, because PostgreSQL's user has to. */
function prepareFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o755 : 0o700 });
    return realpathSync(folder);
  } catch (cause) {
    throw new ConfigurationError(`The data folder "${folder}" must be a folder that can be made and entered.`, {
      cause,
    });
  }
}

function connectionTo({ socketFolder }: Postmaster, database: string): Connection {
  return { host: socketFolder, port: 5432, user: superuser, database, ssl: false };
}

/** One that ends while it is waited for, since it was shutting down or its death was just noticed, is not taken. */
async function adoptReady(cluster: string, signal?: AbortSignal): Promise<Postmaster | undefined> {
  for (;;) {
    const found = await adoptPostmaster(cluster, signal);
    if (found === undefined) return undefined;
    if (await isReady(found, connectionTo(found, 'postgres'), signal)) return found;
    if (isAlive(found.pid)) {
      throw new ConfigurationError(
        `An earlier PostgreSQL runs on "${cluster}" but does not answer: end it and start again.`,
      );
    }
  }
}

async function startReady(place: PostmasterPlace, signal?: AbortSignal): Promise<Postmaster> {
  const started = await startPostmaster(place);
  if (await isReady(started, connectionTo(started, 'postgres'), signal)) return started;
  await stopPostmaster(started.pid);
  throw new ConfigurationError(`The embedded PostgreSQL did not start: "${place.logFile}" says why.`);
}

/** Starts another one where one has died, once nothing of that is left, so that clients find it at the same place. */
const restartOf =
  (place: PostmasterPlace): KeepOptions['restart'] =>
  async (signal) => {
    const found = await adoptReady(place.cluster, signal);
    signal.throwIfAborted();
    if (found !== undefined) return found;
    clearSocket(place.socketFolder);
    return await startReady(place, signal);
  };

interface Holding {
  readonly cluster: string;
  readonly keep: (() => KeptPostmaster) | null;
  readonly release: () => Promise<void>;
}

async function embedded(postmaster: Postmaster, { cluster, keep, release }: Holding): Promise<EmbeddedPostgres> {
  try {
    await createDatabase(connectionTo(postmaster, 'postgres'), databaseName);
  } catch (error) {
    await stopPostmaster(postmaster.pid);
    throw error;
  }
  const kept = keep?.();
  const stopAll = async (): Promise<void> => {
    const running = kept ? await kept.release() : postmaster;
    if (running) await stopPostmaster(running.pid);
    removeIfEmpty(postmaster.socketFolder);
    await release();
  };
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopping ??= stopAll();
    return stopping;
  };
  return { connection: connectionTo(postmaster, databaseName), cluster, stop };
}
