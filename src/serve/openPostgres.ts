import type { Configuration } from '../configuration/Configuration.js';
import { describeError } from '../http/describeError.js';
import type { Log } from '../http/Log.js';
import type { Connection } from '../storage/Connection.js';
import { connectionOf } from '../storage/connectionOf.js';
import { startEmbedded } from '../storage/embedded/startEmbedded.js';
import type { Closers } from './Closers.js';

/** Where the gateway's database is. */
export interface PostgresPlace {
  readonly connection: Connection;
  /** The folder of the embedded one's files; null: it is somebody else's to look after. */
  readonly folder: string | null;
}

/**
 * Finds the database that the configuration names, or starts the embedded one, which is started again when it dies.
 *
 * @throws ConfigurationError
 */
export async function openPostgres(
  { databaseUrl, dataFolder }: Pick<Configuration, 'databaseUrl' | 'dataFolder'>,
  { closers, log }: { readonly closers: Closers; readonly log: Log },
): Promise<PostgresPlace> {
  if (databaseUrl !== null) return { connection: connectionOf(databaseUrl), folder: null };
  const watch = {
    died: () => log.write('error', 'database died'),
    restarted: () => log.write('info', 'database runs again'),
    failed: (error: unknown) => log.write('error', 'database does not start', describeError(error)),
  };
  const { connection, cluster, stop } = await startEmbedded({ dataFolder, watch });
  closers.push(stop);
  return { connection, folder: cluster };
}
