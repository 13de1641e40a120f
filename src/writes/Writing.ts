import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { AccessLog } from '../access-log/AccessLog.js';
import type { Epochs, RequestFacts } from '../access-log/AccessRecord.js';
import type { WithinOutcome } from '../access-log/appendWithin.js';
import type { Queryable } from '../access-log/Queryable.js';
import { headOf, headStatement } from '../access-log/readHead.js';
import { GovernanceError } from '../errors/GovernanceError.js';
import { StaleDecision } from '../errors/StaleDecision.js';
import type { Principal } from '../principal/Principal.js';
import { Idempotency } from '../storage/entities/Idempotency.js';
import { epochChannel } from '../tenants/TenantStates.js';
import { queryable } from './queryable.js';
import type { Written } from './Write.js';

/** The part of a write that runs inside the transaction. */
export type WriteWork = (em: EntityManager) => Promise<Written<unknown>>;

type Appended = Extract<WithinOutcome, { readonly stale: false }>;

export interface WritingOptions {
  readonly em: EntityManager;
  readonly log: AccessLog;
  readonly principal: Principal;
  readonly facts: () => RequestFacts;
  readonly now: Date;
  readonly idempotencyKey: string | null;
  readonly requestDigest: string;
  /** Told the epochs that hold from a commit on. */
  readonly committed: (epochs: Epochs) => void;
}

/**
 * Commits the writes of one operation: the changes, their WRITE records and the raised epoch in one transaction, the
 * log's head locked last. With an idempotency key, an operation that was committed before is answered from what it left,
 * and not done again.
 *
 * @throws StaleDecision when the policy that the writes were judged under has changed: nothing was written.
 */
export class Writing {
  readonly #options: WritingOptions;

  constructor(options: WritingOptions) {
    this.#options = options;
  }

  /**
   * Does the writes in their order, once `prepare` has read what they need outside of the transaction, and gives their
   * results: plain JSON, from which retries are answered.
   */
  async commit(works: readonly WriteWork[], prepare: () => Promise<void>): Promise<readonly unknown[]> {
    const earlier = await this.#earlier();
    if (earlier) return earlier;
    await prepare();
    try {
      return await this.#transaction(works);
    } catch (error) {
      // Two requests of one key at once: the other has committed, so this one answers with what that left.
      const other = isUniqueViolation(error) ? await this.#earlier() : null;
      if (!other) throw error;
      return other;
    }
  }

  async #transaction(works: readonly WriteWork[]): Promise<readonly unknown[]> {
    const { em, committed } = this.#options;
    const done = await em.fork().transactional(async (inner) => {
      const written: Written<unknown>[] = [];
      for (const work of works) {
        written.push(await work(inner));
        // The next write judges what this one left.
        await inner.flush();
      }
      const results = written.map(({ result }) => result);
      this.#remember(inner, results);
      await inner.flush();
      return { results, appended: await this.#append(queryable(inner), written) };
    });
    done.appended.receipt.settle();
    committed(done.appended.epochs);
    return done.results;
  }

  /**
   * Records the writes. The policy must be the one that they were judged under. Of persons they read only what they
   * locked, so a change of somebody else's state meanwhile takes nothing from the judgement: the newer epoch is recorded.
   */
  async #append(tx: Queryable, written: readonly Written<unknown>[]): Promise<Appended> {
    const { log, principal } = this.#options;
    const drafts = written.flatMap((each) => each.drafts);
    const raised = new Set(written.map(({ raise }) => raise));
    // A newer policy makes stale what a newer person would, and is what tells other replicas to load anew.
    const raise = raised.has('POLICY') ? 'POLICY' : raised.has('SUBJECT') ? 'SUBJECT' : null;
    const facts = this.#options.facts();
    if (raise) await tx.query('select pg_notify($1, $2)', [epochChannel, principal.tenant]);
    const first = await log.appendWithin(tx, facts, drafts, raise);
    if (!first.stale) return first;
    const { rows } = await tx.query(`${headStatement} for update`, [principal.tenant]);
    const { epochs } = headOf(rows[0]) ?? first;
    if (epochs.policy !== facts.epochs.policy) throw new StaleDecision();
    const second = await log.appendWithin(tx, { ...facts, epochs }, drafts, raise);
    if (second.stale) throw new StaleDecision();
    return second;
  }

  async #earlier(): Promise<readonly unknown[] | null> {
    const { em, principal, requestDigest } = this.#options;
    const keyDigest = this.#keyDigest();
    if (keyDigest === null) return null;
    const key = { tenant: principal.tenant, principal: principal.id, keyDigest };
    const found = await em.fork().findOne(Idempotency, key);
    if (!found) return null;
    // What it had left was about somebody who is erased: doing it again would bring the person back.
    if (found.outcome === null)
      throw new GovernanceError('BAD_REQUEST', 'The idempotency key was used before, and what it left is gone.');
    if (found.requestDigest !== requestDigest)
      throw new GovernanceError(
        'BAD_REQUEST',
        'The idempotency key was used before, for another request. Use a new one.',
      );
    return found.outcome as readonly unknown[];
  }

  #remember(em: EntityManager, outcome: readonly unknown[]): void {
    const { principal, requestDigest, now } = this.#options;
    const keyDigest = this.#keyDigest();
    if (keyDigest === null) return;
    const key = { tenant: principal.tenant, principal: principal.id, keyDigest };
    em.create(Idempotency, { ...key, requestDigest, outcome, recordedAt: now });
  }

  #keyDigest(): string | null {
    const { idempotencyKey } = this.#options;
    return idempotencyKey === null ? null : createHash('sha256').update(idempotencyKey).digest('hex');
  }
}

const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '23505';
