import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfiguration } from '../../src/configuration/readConfiguration.js';
import { type RunningServer, startServer } from '../../src/serve/startServer.js';

/** A gateway with the demonstration, and where a command finds it. */
export interface CommandServer {
  /** For files of the test; the gateway's data lies beside them. */
  readonly folder: string;
  readonly environment: Record<string, string>;
  readonly server: RunningServer;
  stop(): Promise<void>;
}

/** Starts one; stop it in `afterAll`. */
export async function startCommandServer(name: string): Promise<CommandServer> {
  const folder = await mkdtemp(join(tmpdir(), `candour ${name}-`));
  // As root, PostgreSQL's own user has to pass through.
  await chmod(folder, 0o755);
  const environment = { PORT: '0', CANDOUR_DATA: join(folder, 'data') };
  const server = await startServer(readConfiguration(environment), {
    log: { write: () => undefined },
    clock: () => new Date(),
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(folder, { recursive: true });
  };
  return { folder, environment, server, stop };
}
