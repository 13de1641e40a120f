import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import type { Connection } from '../storage/Connection.js';
import { connectionOf } from '../storage/connectionOf.js';
import { clusterName } from '../storage/embedded/clusterHome.js';
import { startEmbedded } from '../storage/embedded/startEmbedded.js';

/** Where the log is: a database that runs, or the gateway's own in its data folder. */
export type DatabasePlace = { readonly url: string } | { readonly dataFolder: string };

/**
 * Lets a database be used. The embedded one is started for it and stopped after it.
 *
 * @throws ConfigurationError when the place is none, or a gateway runs on the data folder
 */
export async function withDatabase<Result>(
  place: DatabasePlace,
  use: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  if ('url' in place) return await use(connectionOf(place.url));
  const { dataFolder } = place;
  // Starting makes what is not there, and an empty database is nothing to verify.
  if (![clusterName, `${clusterName}.location`].some((name) => existsSync(join(dataFolder, name))))
    throw new ConfigurationError('The data folder (CANDOUR_DATA) must be one where the gateway has started before.');
  const embedded = await startEmbedded({ dataFolder });
  try {
    return await use(embedded.connection);
  } finally {
    await embedded.stop();
  }
}
