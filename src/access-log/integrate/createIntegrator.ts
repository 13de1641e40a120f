import type { LogDatabase } from '../LogDatabase.js';
import type { Checkpoint } from '../notes/checkpoint.js';
import type { Queryable } from '../Queryable.js';
import type { Signer } from '../signer.js';
import { integrateBatch } from './integrateBatch.js';
import { readNewestNote, signTree } from './signTree.js';
import { underLock } from './underLock.js';

export interface IntegratorOptions {
  readonly database: Pick<LogDatabase, 'pool'>;
  readonly signer: Signer;
  readonly clock: () => Date;
  /** Told of each tenant whose log could not be integrated or signed; the others are not held up. */
  readonly onFailure: (error: unknown) => void;
  /** Told of each log's newest checkpoint (signed note) once it is committed; the next log waits for it. It must not throw. */
  readonly onSigned?: (tenant: string, note: string) => Promise<void>;
  /** Gives the checkpoints under an origin that witnesses have shown to be signed. */
  readonly witnessed?: (origin: string) => readonly Checkpoint[];
  /** Entries of one transaction. Default: 1,000: a megabyte or two, and milliseconds of hashing in between requests. */
  readonly batch?: number;
}

/** Brings every log's new entries into its tree and postings and signs it; returns early once `signal` is aborted. Never throws. */
export type Integrate = (signal?: AbortSignal) => Promise<void>;

/** Transactions of one log in one run, so that one that has much to catch up on does not hold up the others. */
const batchesAtOnce = 20;

/** Logs of which something is not integrated, or integrated and not posted or not signed. */
const pendingStatement = `
  select head.tenant from access_log_head head left join access_log_tree tree using (tenant)
  where head.next > coalesce(tree.size, 0) or tree.size > tree.posted or tree.size > coalesce(
    (select max(size) from access_log_checkpoint checkpoint where checkpoint.tenant = head.tenant), 0)`;

/**
 * Creates the integrator. Any number of gateways may run it on one database: the one that has a tenant's lock works, the
 * others leave that tenant alone until their next run.
 */
export const createIntegrator = ({
  database: { pool },
  signer,
  clock,
  onFailure,
  onSigned = async () => undefined,
  witnessed = () => [],
  batch = 1_000,
}: IntegratorOptions): Integrate => {
  // Outside the database, so that whoever owns it can't take a signed tree back while this gateway runs.
  const known = new Map<string, Checkpoint>();
  const sign = async (tx: Queryable, tenant: string): Promise<Checkpoint | null> =>
    await signTree(tx, tenant, { signer, at: clock(), known: known.get(tenant) ?? null, witnessed });
  const integrate = async (tenant: string, signal?: AbortSignal): Promise<void> => {
    for (let turn = 0; turn < batchesAtOnce && signal?.aborted !== true; turn += 1) {
      const done = await underLock(pool, tenant, (tx) => integrateBatch(tx, tenant, { limit: batch, at: clock() }));
      if (done.busy) return;
      if (done.result < batch) break;
    }
    const signed = await underLock(pool, tenant, (tx) => sign(tx, tenant));
    if (signed.busy || signed.result === null) return;
    known.set(tenant, signed.result);
    // Read once more, because another gateway may have signed a newer one meanwhile: every gateway keeps what it can.
    const note = await readNewestNote(pool, tenant);
    if (note !== null) await onSigned(tenant, note);
  };
  const readPending = async (): Promise<readonly string[]> => {
    const { rows } = await pool.query<{ tenant: string }>(pendingStatement);
    return rows.map(({ tenant }) => tenant);
  };

  return async (signal) => {
    const pending = await readPending().catch((error: unknown): readonly string[] => {
      onFailure(error);
      return [];
    });
    for (const tenant of pending) {
      if (signal?.aborted === true) return;
      await integrate(tenant, signal).catch(onFailure);
    }
  };
};
