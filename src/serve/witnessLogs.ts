import type { Registry } from 'prom-client';
import { signedSize } from '../access-log/keep/signedSize.js';
import { type WitnessedSize, witnessedSize } from '../access-log/keep/witnessedSize.js';
import type { Checkpoint } from '../access-log/notes/checkpoint.js';
import type { Signer } from '../access-log/signer.js';
import type { Configuration } from '../configuration/Configuration.js';
import { createCosigner } from '../cosigning/createCosigner.js';
import { loadWitnesses } from '../cosigning/loadWitnesses.js';
import type { WitnessTarget } from '../cosigning/WitnessTarget.js';
import { describeError } from '../http/describeError.js';
import type { Log } from '../http/Log.js';
import type { Database } from '../storage/openDatabase.js';
import { atMost } from './atMost.js';
import { createWitnessMetrics } from './witnessMetrics.js';

const everyMs = 2_000;

/** How long the gateway's first signature waits for what witnesses remember, in ms. */
const meetMs = 5_000;
const stopMs = 1_000;

/** Reads the witnesses; none where the environment names no file. @throws ConfigurationError */
export const readWitnesses = async ({
  witnessesFile,
}: Pick<Configuration, 'witnessesFile'>): Promise<readonly WitnessTarget[]> =>
  witnessesFile === null ? [] : await loadWitnesses(witnessesFile);

/**
 * Gives how far each log has to be vouched for before anything of it is pruned: as far as a witness has cosigned it, or,
 * where no witness is asked about it, as far as it is signed. Null: there are no witnesses.
 */
export const witnessedSizeOf = (targets: readonly WitnessTarget[]): WitnessedSize | null =>
  targets.length === 0
    ? null
    : (via, tenant) => {
        const isAsked = targets.some(({ tenants }) => tenants === null || tenants.includes(tenant));
        return isAsked ? witnessedSize(via, tenant) : signedSize(via, tenant);
      };

export interface WitnessLogsOptions {
  readonly database: Database;
  readonly signer: Signer;
  readonly log: Log;
  readonly registry: Registry;
}

/** Logs that are being witnessed. */
export interface WitnessedLogs {
  /** Gives the checkpoints under an origin that witnesses have shown, and that the log's own key has signed. */
  known(origin: string): readonly Checkpoint[];
  /** Resolves once every witness was asked what it remembers, or has not answered for too long. */
  readonly met: Promise<void>;
  /** Begins nothing more, and waits a second for what is under way. */
  stop(): Promise<void>;
}

/** Has what is signed cosigned by the witnesses, every two seconds, one run at a time, and never on the way of an answer. */
export function witnessLogs(
  targets: readonly WitnessTarget[],
  { database, signer, log, registry }: WitnessLogsOptions,
): WitnessedLogs {
  if (targets.length === 0) return { known: () => [], met: Promise.resolve(), stop: () => Promise.resolve() };
  const cosigner = createCosigner({
    database,
    signer,
    targets,
    onContradiction: (error) => log.write('error', 'contradicted by a witness', describeError(error)),
    onFailure: (error) => log.write('warn', 'not cosigned', describeError(error)),
    onOutcome: createWitnessMetrics(registry),
  });
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  const run = (): Promise<void> => {
    running ??= cosigner.cosign(stopping.signal).finally(() => {
      running = null;
    });
    return running;
  };
  const met = atMost(meetMs, run());
  const timer = setInterval(run, everyMs);
  timer.unref();
  return {
    known: (origin) => {
      const shown = cosigner.trees.of(origin);
      return shown === null ? [] : [shown];
    },
    met,
    stop: async () => {
      clearInterval(timer);
      stopping.abort();
      if (running !== null) await atMost(stopMs, running);
    },
  };
}
