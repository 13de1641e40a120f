import { createIntegrator } from '../access-log/integrate/createIntegrator.js';
import type { KeptCheckpoints } from '../access-log/kept/KeptCheckpoints.js';
import type { Signer } from '../access-log/signer.js';
import { describeError } from '../http/describeError.js';
import type { Log } from '../http/Log.js';
import type { Database } from '../storage/openDatabase.js';
import { atMost } from './atMost.js';
import type { WitnessedLogs } from './witnessLogs.js';

const everyMs = 1_000;

/**
 * A database that does not answer must not keep the gateway from stopping, and a long run ends after its batch: what is
 * not committed was not integrated.
 */
const lastMs = 400;
const stopMs = 100;

export interface IntegrateLogsOptions {
  readonly database: Database;
  readonly signer: Signer;
  readonly kept: Pick<KeptCheckpoints, 'keep'>;
  readonly log: Log;
  readonly clock: () => Date;
  /** What witnesses know to be signed; nothing is signed before they were asked. */
  readonly witnessed: Pick<WitnessedLogs, 'known' | 'met'>;
}

/**
 * Integrates and signs what is new in every log, each second, one run at a time, and keeps what was signed outside the
 * database; what can't be kept is told, and holds up nothing. Returns what stops it, after a last run: whoever verifies a
 * gateway that was stopped finds all that it recorded vouched for.
 */
export function integrateLogs({
  database,
  signer,
  kept,
  log,
  clock,
  witnessed,
}: IntegrateLogsOptions): () => Promise<void> {
  const onFailure = (error: unknown): void => log.write('error', 'integration failed', describeError(error));
  const onSigned = (_tenant: string, note: string): Promise<void> => kept.keep(note).catch(tellNotKept(log));
  const integrate = createIntegrator({ database, signer, clock, onFailure, onSigned, witnessed: witnessed.known });
  const stopping = new AbortController();
  let running: Promise<void> | null = witnessed.met.finally(() => {
    running = null;
  });
  const timer = setInterval(() => {
    running ??= integrate(stopping.signal).finally(() => {
      running = null;
    });
  }, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    const last = (running ?? Promise.resolve()).then(() => integrate(stopping.signal));
    await atMost(lastMs, last);
    stopping.abort();
    await atMost(stopMs, last);
  };
}

/** Makes what tells the operator that a checkpoint could not be kept: the fault of the file system, where it was that. */
export const tellNotKept =
  (log: Log) =>
  (error: unknown): void => {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    log.write('error', 'checkpoint not kept', describeError(cause));
  };
