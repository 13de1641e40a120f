import type { Pool } from 'pg';
import { readGeneration } from '../access-log/generations/readGenerations.js';
import { storeCosignature } from '../access-log/integrate/cosignedNotes.js';
import { openOwnCheckpoint } from '../access-log/integrate/openOwnCheckpoint.js';
import { readNodes } from '../access-log/integrate/readRange.js';
import { readNewestNote } from '../access-log/integrate/signTree.js';
import type { Checkpoint } from '../access-log/notes/checkpoint.js';
import { logOrigin } from '../access-log/receipt.js';
import type { Signer } from '../access-log/signer.js';
import { consistencyPath } from '../access-log/tree/proofPaths.js';
import { consistencyProof, nodesOfPath } from '../access-log/tree/proofs.js';
import { fetchCosigned, offerCheckpoint } from './askWitness.js';
import { contradictionOf } from './contradictionOf.js';
import type { OfferedLog } from './readLogs.js';
import type { WitnessedTrees } from './WitnessedTrees.js';
import { LogContradicted, WitnessFault } from './WitnessFault.js';
import type { WitnessTarget } from './WitnessTarget.js';

export interface WitnessClientOptions {
  readonly pool: Pool;
  readonly signer: Signer;
  readonly target: WitnessTarget;
  readonly trees: WitnessedTrees;
  /** How long one request may take, in ms. */
  readonly timeoutMs: number;
}

/** Offers: the first for the size that is remembered, one for the size that the witness tells, one for a race. */
const offersAtOnce = 3;

/** One witness, and what it is known to have cosigned last of each log. */
export class WitnessClient {
  readonly #options: WitnessClientOptions;
  /** By tenant. */
  readonly #known = new Map<string, number>();

  constructor(options: WitnessClientOptions) {
    this.#options = options;
  }

  /**
   * Has the newest checkpoint of a log cosigned, unless it is. The first time it asks what the witness has cosigned last,
   * so that a log that was taken back is found also while nothing new comes. Says whether a cosignature came.
   *
   * Doing it in several gateways at once is harmless: a witness cosigns a size again that it has cosigned, and the
   * first one stays.
   *
   * @throws LogContradicted, WitnessFault, LogBroken, or the error that kept the witness or the database from answering
   */
  async cosign({ tenant, note, isCosigned }: OfferedLog, stopping: AbortSignal): Promise<boolean> {
    if (!this.#known.has(tenant)) await this.#meet(tenant, stopping);
    const checkpoint = note === null ? null : this.#open(tenant, note);
    const known = this.#known.get(tenant) ?? 0;
    if (known > (checkpoint?.size ?? 0)) return await this.#judgeClaim(tenant, known, stopping);
    if (note === null || checkpoint === null || isCosigned) return false;
    for (let turn = 0; turn < offersAtOnce; turn += 1) {
      const oldSize = this.#known.get(tenant) ?? 0;
      if (oldSize > checkpoint.size) return await this.#judgeClaim(tenant, oldSize, stopping);
      const proof = await this.#proofOf(tenant, oldSize, checkpoint.size);
      const reply = await offerCheckpoint(this.#options.target, { oldSize, proof, note }, this.#until(stopping));
      if (reply.kind === 'REFUSED') return await this.#judgeRefusal(tenant, stopping);
      this.#known.set(tenant, reply.kind === 'KNOWS' ? reply.size : checkpoint.size);
      if (reply.kind === 'KNOWS') continue;
      this.#options.trees.add(checkpoint);
      await storeCosignature(this.#options.pool, tenant, { size: checkpoint.size, cosignature: reply.cosignature });
      return true;
    }
    return false;
  }

  /** Remembers what the witness shows, if the log's own key has signed it. */
  async #meet(tenant: string, stopping: AbortSignal): Promise<void> {
    const shown = await this.#shown(tenant, stopping);
    if (shown !== null) await this.#assertContinued(tenant, shown);
    this.#known.set(tenant, shown?.size ?? 0);
  }

  /**
   * A witness that claims to have cosigned more than is offered. Another gateway may have signed it meanwhile; else what
   * the witness shows has to prove it: a claim alone, which anybody can make, stops nothing.
   */
  async #judgeClaim(tenant: string, claimed: number, stopping: AbortSignal): Promise<false> {
    await this.#compare(tenant, stopping);
    const newest = await this.#newest(tenant);
    if (newest === null || newest.size < claimed) throw new WitnessFault('WITNESS_CLAIM_UNPROVED');
    this.#known.set(tenant, claimed);
    return false;
  }

  /** A witness that was not convinced: what it shows says whether the log is at fault. */
  async #judgeRefusal(tenant: string, stopping: AbortSignal): Promise<never> {
    await this.#compare(tenant, stopping);
    throw new WitnessFault('WITNESS_CLAIM_UNPROVED');
  }

  async #compare(tenant: string, stopping: AbortSignal): Promise<void> {
    this.#known.delete(tenant);
    const shown = await this.#shown(tenant, stopping);
    if (shown !== null) await this.#assertContinued(tenant, shown);
  }

  /** @throws LogContradicted */
  async #assertContinued(tenant: string, shown: Checkpoint): Promise<void> {
    // Read after the witness has answered: what it has cosigned was committed before it was offered.
    const newest = await this.#newest(tenant);
    const contradiction = await contradictionOf(this.#options.pool, tenant, { shown, newest });
    // From here on the integrator signs nothing that does not continue it.
    this.#options.trees.add(shown);
    if (contradiction !== null) throw new LogContradicted(contradiction);
  }

  async #shown(tenant: string, stopping: AbortSignal): Promise<Checkpoint | null> {
    const { target, pool } = this.#options;
    const origin = logOrigin(tenant, await readGeneration(pool, tenant));
    const note = await fetchCosigned(target, origin, this.#until(stopping));
    return note === null ? null : this.#open(tenant, note);
  }

  async #newest(tenant: string): Promise<Checkpoint | null> {
    const note = await readNewestNote(this.#options.pool, tenant);
    return note === null ? null : this.#open(tenant, note);
  }

  /** Null: the log's own keys have not signed it. The integrator tells of that where it is the database's. */
  #open(tenant: string, note: string): Checkpoint | null {
    const opened = openOwnCheckpoint(note, tenant, this.#options.signer);
    return opened.refusal === null ? opened.checkpoint : null;
  }

  async #proofOf(tenant: string, first: number, second: number): Promise<readonly Buffer[]> {
    const path = consistencyPath(first, second);
    const getNode = await readNodes(this.#options.pool, tenant, nodesOfPath(path));
    return consistencyProof(first, second, getNode);
  }

  #until(stopping: AbortSignal): AbortSignal {
    return AbortSignal.any([stopping, AbortSignal.timeout(this.#options.timeoutMs)]);
  }
}
