import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfiguration } from '../../../src/configuration/readConfiguration.js';
import { createLog } from '../../../src/http/createLog.js';
import { type RunningServer, startServer } from '../../../src/serve/startServer.js';
import { type FreshDatabase, freshDatabase } from '../../helpers/database.js';
import { newDataFolder, removeDataFolder } from '../../serve/runGateway.js';
import { Audit } from './Audit.js';
import { DatabaseProxy } from './DatabaseProxy.js';
import { createIssuer, type TestIssuer } from './issuer.js';

/** A gateway in this process, served over HTTP, whose way to its database leads through a proxy. */
export interface ServedGateway {
  readonly running: RunningServer;
  readonly fresh: FreshDatabase;
  readonly proxy: DatabaseProxy;
  readonly issuer: TestIssuer;
  readonly audit: Audit;
  /** Of the log's key. */
  readonly keyFile: string;
  /** Settable: by how many milliseconds the gateway's clock is ahead. */
  readonly clock: { ahead: number };
  stop(): Promise<void>;
}

/** Starts one; stop it in `afterAll`. */
export async function serveGateway(): Promise<ServedGateway> {
  const fresh = await freshDatabase();
  const proxy = await DatabaseProxy.start(fresh.connection);
  const folder = newDataFolder();
  const issuer = await createIssuer(folder);
  const limits = join(folder, 'limits.json');
  writeFileSync(limits, JSON.stringify({ ratePerSecond: 1_000_000, rateBurst: 1_000_000 }));
  const configuration = readConfiguration({
    ...{ PORT: '0', CANDOUR_DATA: folder, CANDOUR_DEMO: 'on', CANDOUR_ISSUERS: issuer.file, CANDOUR_LIMITS: limits },
    DATABASE_URL: `postgres://${fresh.connection.user}@127.0.0.1:${proxy.port}/${fresh.connection.database}`,
  });
  const keyFile = configuration.logKeyFile;
  const clock = { ahead: 0 };
  const log = createLog({ write: () => undefined });
  const running = await startServer(configuration, { log, clock: () => new Date(Date.now() + clock.ahead) });
  return {
    ...{ running, fresh, proxy, issuer, clock, keyFile },
    audit: new Audit({ connection: () => fresh.connection, keyFile }),
    stop: async () => {
      proxy.resume();
      await running.stop();
      await proxy.stop();
      await fresh.drop();
      await removeDataFolder(folder);
    },
  };
}
