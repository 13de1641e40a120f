import { GovernanceError } from '../errors/GovernanceError.js';
import { sentences, unavailable } from './unavailable.js';

/** How much may wait, and how much is written at once; counted in requests. */
export interface QueueBounds {
  readonly perTenant: number;
  readonly overall: number;
  readonly perBatch: number;
}

/** One that waits, with the ways to answer it. Answering twice does nothing. */
export interface Waiting<Item, Outcome> {
  readonly item: Item;
  resolve(outcome: Outcome): void;
  reject(error: unknown): void;
}

/** Writes a batch of one tenant and answers each of its items. If it throws, those it left out are refused. */
export type WriteBatch<Item, Outcome, Resource> = (
  resource: Resource,
  tenant: string,
  batch: readonly Waiting<Item, Outcome>[],
) => Promise<void>;

interface Lane<Item, Outcome> {
  readonly tenant: string;
  waiting: Waiting<Item, Outcome>[];
  /** Admitted and not answered yet. */
  admitted: number;
  /** A writer is on it, or it stands in line for one. */
  scheduled: boolean;
}

/**
 * Group commit: what queued for a tenant while its previous batch was written is the next batch; an idle tenant's first
 * item is written at once. A tenant is on one writer at a time, and tenants with work take turns, so none waits for
 * more than the batches of the others.
 */
export class CommitQueue<Item, Outcome, Resource> {
  readonly #lanes = new Map<string, Lane<Item, Outcome>>();
  readonly #line: Lane<Item, Outcome>[] = [];
  readonly #idle: Resource[];
  readonly #write: WriteBatch<Item, Outcome, Resource>;
  readonly #bounds: QueueBounds;
  #admitted = 0;
  #closing = false;
  #drained: () => void = () => undefined;

  constructor(resources: readonly Resource[], bounds: QueueBounds, write: WriteBatch<Item, Outcome, Resource>) {
    this.#idle = [...resources];
    this.#bounds = bounds;
    this.#write = write;
  }

  /**
   * Waits for an item to be written and gives its outcome. Its place is taken before `prepare` runs. A full queue, or
   * one that is closing, is AUDIT_UNAVAILABLE at once.
   */
  async run(tenant: string, prepare: () => Item | Promise<Item>): Promise<Outcome> {
    const lane = this.#admit(tenant);
    try {
      const item = await prepare();
      return await new Promise<Outcome>((resolve, reject) => {
        lane.waiting.push({ item, resolve, reject });
        this.#schedule(lane);
      });
    } finally {
      this.#leave(lane);
    }
  }

  /** Admits no more, and waits until everything admitted is answered. */
  async drain(): Promise<void> {
    this.#closing = true;
    if (this.#admitted === 0) return;
    await new Promise<void>((resolve) => {
      this.#drained = resolve;
    });
  }

  #admit(tenant: string): Lane<Item, Outcome> {
    const lane = this.#lanes.get(tenant) ?? { tenant, waiting: [], admitted: 0, scheduled: false };
    if (this.#closing) throw unavailable(sentences.closing);
    if (lane.admitted >= this.#bounds.perTenant) throw unavailable(sentences.tenantBusy);
    if (this.#admitted >= this.#bounds.overall) throw unavailable(sentences.gatewayBusy);
    this.#lanes.set(tenant, lane);
    lane.admitted += 1;
    this.#admitted += 1;
    return lane;
  }

  #leave(lane: Lane<Item, Outcome>): void {
    lane.admitted -= 1;
    this.#admitted -= 1;
    this.#tidy(lane);
    if (this.#closing && this.#admitted === 0) this.#drained();
  }

  /** Drops an idle lane. One that a writer is on stays: a second lane would put its tenant on two writers. */
  #tidy(lane: Lane<Item, Outcome>): void {
    if (lane.admitted === 0 && !lane.scheduled) this.#lanes.delete(lane.tenant);
  }

  #schedule(lane: Lane<Item, Outcome>): void {
    if (lane.scheduled || lane.waiting.length === 0) return;
    lane.scheduled = true;
    this.#line.push(lane);
    this.#assign();
  }

  #assign(): void {
    while (this.#line.length > 0) {
      const resource = this.#idle.pop();
      if (resource === undefined) return;
      const lane = this.#line.shift();
      if (lane !== undefined) void this.#drive(lane, resource);
    }
  }

  /**
   * Writes a batch, starts the next one, and only then gives the answers: what callers do with them (signing receipts,
   * sending bodies) runs while the database works on the next batch.
   */
  async #drive(lane: Lane<Item, Outcome>, resource: Resource): Promise<void> {
    const batch = lane.waiting.splice(0, this.#bounds.perBatch);
    const answers: (() => void)[] = [];
    const deferred = batch.map(({ item, resolve, reject }) => ({
      item,
      resolve: (outcome: Outcome) => void answers.push(() => resolve(outcome)),
      reject: (error: unknown) => void answers.push(() => reject(error)),
    }));
    try {
      await this.#write(resource, lane.tenant, deferred);
    } catch (error) {
      const refusal = error instanceof GovernanceError ? error : unavailable(sentences.unknown, error);
      for (const { reject } of deferred) reject(refusal);
    }
    this.#idle.push(resource);
    lane.scheduled = false;
    this.#schedule(lane);
    this.#assign();
    for (const answer of answers) answer();
    this.#tidy(lane);
  }
}
