import { LogBroken } from '../access-log/integrate/LogBroken.js';
import type { LogDatabase } from '../access-log/LogDatabase.js';
import type { Signer } from '../access-log/signer.js';
import { Pauses } from './Pauses.js';
import { type OfferedLog, readLogs } from './readLogs.js';
import { WitnessClient } from './WitnessClient.js';
import { WitnessedTrees } from './WitnessedTrees.js';
import { LogContradicted, WitnessFault } from './WitnessFault.js';
import type { WitnessTarget } from './WitnessTarget.js';

/** What became of one checkpoint at one witness. */
export type CosigningOutcome = 'COSIGNED' | 'CONTRADICTED' | 'FAILED';

export interface CosignerOptions {
  readonly database: Pick<LogDatabase, 'pool'>;
  readonly signer: Signer;
  readonly targets: readonly WitnessTarget[];
  /** Told of each log that a witness has contradicted: something has happened to it. */
  readonly onContradiction: (error: LogContradicted) => void;
  /** Told of each witness that could not be asked or did not cosign. */
  readonly onFailure: (error: unknown) => void;
  readonly onOutcome?: (outcome: CosigningOutcome) => void;
  /** How long one request may take, in ms. */
  readonly timeoutMs?: number;
}

/** Has the newest checkpoints cosigned. */
export interface Cosigner {
  /** Offers what is not cosigned yet to every witness, once; returns early when `stopping` fires. Never throws. */
  cosign(stopping: AbortSignal): Promise<void>;
  /** What witnesses have shown of the logs so far. */
  readonly trees: WitnessedTrees;
}

const defaultTimeoutMs = 5_000;

/** Creates the cosigner. Any number of gateways may run it on one database. */
export const createCosigner = (options: CosignerOptions): Cosigner => {
  const { database, signer, targets, timeoutMs = defaultTimeoutMs } = options;
  const { pool } = database;
  const trees = new WitnessedTrees();
  const clients = targets.map((target): AskedWitness => {
    const client = new WitnessClient({ pool, signer, target, trees, timeoutMs });
    return { target, client, pauses: new Pauses() };
  });
  return {
    trees,
    async cosign(stopping) {
      await Promise.all(clients.map((each) => offerAll(each, options, stopping)));
    },
  };
};

/** A witness, with what is left out for a while: logs by their tenant, or the witness itself. */
interface AskedWitness {
  readonly target: WitnessTarget;
  readonly client: WitnessClient;
  readonly pauses: Pauses;
}

/** The key of a witness itself among its tenants; no tenant has it. */
const WITNESS = '';

/** What concerns the one log that it was met at; anything else concerns the witness, or the database. */
const isOfOneLog = (error: unknown): boolean => error instanceof WitnessFault || error instanceof LogBroken;

/** One log after the other; a witness that does not answer is left alone for a while. */
async function offerAll(witness: AskedWitness, options: CosignerOptions, stopping: AbortSignal): Promise<void> {
  const { target, pauses } = witness;
  if (pauses.skips(WITNESS)) return;
  try {
    for (const log of await readLogs(options.database.pool, target)) {
      if (stopping.aborted) return;
      await offer(witness, { log, options, stopping });
    }
    pauses.succeeded(WITNESS);
  } catch (error) {
    if (stopping.aborted) return;
    pauses.failed(WITNESS);
    options.onOutcome?.('FAILED');
    options.onFailure(error);
  }
}

/** Offers one log. @throws what concerns more than this log */
async function offer(
  { client, pauses }: AskedWitness,
  {
    log,
    options: { onContradiction, onFailure, onOutcome },
    stopping,
  }: { readonly log: OfferedLog; readonly options: CosignerOptions; readonly stopping: AbortSignal },
): Promise<void> {
  if (pauses.skips(log.tenant)) return;
  try {
    if (await client.cosign(log, stopping)) onOutcome?.('COSIGNED');
    pauses.succeeded(log.tenant);
  } catch (error) {
    if (error instanceof LogContradicted) {
      onOutcome?.('CONTRADICTED');
      onContradiction(error);
    } else if (isOfOneLog(error)) {
      pauses.failed(log.tenant);
      onOutcome?.('FAILED');
      onFailure(error);
    } else throw error;
  }
}
