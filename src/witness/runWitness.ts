import { type AddressInfo, isIPv6 } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import type { Log } from '../http/Log.js';
import { stop as stopServer } from '../http/stop.js';
import { createWitnessServer } from './createWitnessServer.js';
import { loadLogs } from './loadLogs.js';
import { openWitness } from './openWitness.js';
import type { Witness } from './Witness.js';

export interface RunWitnessOptions {
  readonly folder: string;
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Files of verifier keys. */
  readonly logFiles: readonly string[];
  /** Null: the one that the folder has, else the default. */
  readonly name: string | null;
  /** In ms; null: none. */
  readonly maxAge: number | null;
}

/** A witness that listens. */
export interface RunningWitness {
  readonly address: string;
  readonly verifierKey: string;
  readonly witness: Witness;
  /** Answers what is in flight, then frees its folder. */
  stop(): Promise<void>;
}

const drainMs = 3_000;

/** Runs a witness until it is stopped. @throws ConfigurationError with a sentence for whoever runs it */
export async function runWitness(
  { folder, host, port, logFiles, name, maxAge }: RunWitnessOptions,
  { log, clock }: { readonly log: Log; readonly clock: () => Date },
): Promise<RunningWitness> {
  const logs = await loadLogs(logFiles);
  const { witness, verifierKey, release } = await openWitness({ folder, logs, name, clock });
  const server = createWitnessServer({ witness, maxAge, log, clock });
  try {
    const address = await listen(server, { host, port });
    const stop = async (): Promise<void> => {
      await stopServer(server, drainMs);
      await release();
    };
    return { address, verifierKey, witness, stop };
  } catch (error) {
    await release();
    throw error;
  }
}

async function listen(server: FastifyInstance, at: { readonly host: string; readonly port: number }): Promise<string> {
  try {
    await server.listen(at);
  } catch (cause) {
    throw new ConfigurationError('The address of --listen must be a free one of this machine.', { cause });
  }
  const { address, port } = server.server.address() as AddressInfo;
  return `http://${isIPv6(address) ? `[${address}]` : address}:${port}`;
}
