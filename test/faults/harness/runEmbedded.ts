import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { findDevelopmentIssuer } from '../../../src/principal/developmentIssuer.js';
import type { Connection } from '../../../src/storage/Connection.js';
import { superuser } from '../../../src/storage/embedded/createCluster.js';
import { readPostmasterFile } from '../../../src/storage/embedded/Postmaster.js';
import { buildOnce } from '../../serve/buildOnce.js';
import { newDataFolder, type RunningGateway, removeDataFolder, runGateway } from '../../serve/runGateway.js';
import { Audit } from './Audit.js';
import { Load, type LoadOptions } from './Load.js';

/** A gateway in a process of its own with its own PostgreSQL, as people run it: it can be killed and started again. */
export interface EmbeddedGateway {
  readonly dataFolder: string;
  readonly audit: Audit;
  readonly connection: () => Connection;
  /** The process that runs now. */
  running(): RunningGateway;
  /** Starts it again, on the same port. */
  start(): Promise<void>;
  load(options: Pick<LoadOptions, 'clients' | 'pauseMs'>): Promise<Load>;
  remove(): Promise<void>;
}

/** Restarts come back where the clients look for them. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Starts one; remove it in `afterAll`. `variables` are more of its environment. */
export async function runEmbedded(
  variables: Readonly<Record<string, string>> = {},
  dataFolder = newDataFolder(),
): Promise<EmbeddedGateway> {
  buildOnce();
  const environment = { CANDOUR_DATA: dataFolder, PORT: String(await freePort()), ...variables };
  let running = await runGateway(environment);
  const connection = (): Connection => ({
    ...{ host: readPostmasterFile(join(dataFolder, 'postgresql'))?.socketFolder ?? '', port: 5432 },
    ...{ user: superuser, database: 'candour', ssl: false },
  });
  return {
    dataFolder,
    connection,
    audit: new Audit({ connection, keyFile: join(dataFolder, 'log-key.pem') }),
    running: () => running,
    start: async () => {
      running = await runGateway(environment);
    },
    load: async (options) => {
      const issuer = await findDevelopmentIssuer(dataFolder);
      if (issuer === null) throw new Error('The gateway must have made its issuer.');
      const mint: LoadOptions['mint'] = (claims) => issuer.mint(claims, 43_200);
      return new Load({ ...options, mint, addresses: () => [running.address] });
    },
    remove: async () => {
      running.killGroup('SIGKILL');
      await removeDataFolder(dataFolder);
    },
  };
}
