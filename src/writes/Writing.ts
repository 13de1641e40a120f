import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type Transaction } from 'kysely';
import type { AccessLog } from '../access-log/AccessLog.js';
import type { Epochs, RecordDraft, RequestFacts } from '../access-log/AccessRecord.js';
import type { WithinOutcome } from '../access-log/appendWithin.js';
import type { Raise } from '../access-log/insertEntries.js';
import type { Queryable } from '../access-log/Queryable.js';
import { headOf, headStatement } from '../access-log/readHead.js';
import { GovernanceError } from '../errors/GovernanceError.js';
import type { Principal } from '../principal/Principal.js';
import { StaleDecision } from '../request/StaleDecision.js';
import { Idempotency } from '../storage/entities/Idempotency.js';
import { epochChannel } from '../tenants/TenantStates.js';

/** What one write did: its result, what the record says of it, and which epoch it raises. */
export interface Written<Result> {
  readonly result: Result;
  readonly drafts: readonly RecordDraft[];
  readonly raise: Raise;
}

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
 * Commits writes: the change, its WRITE record and the raised epoch in one transaction, the log's head locked last. With
 * an idempotency key, a request that was committed before is answered from what it left, and not done again.
 *
 * @throws StaleDecision when the policy that the write was judged under has changed: nothing was written.
 */
export class Writing {
  readonly #options: WritingOptions;

  constructor(options: WritingOptions) {
    this.#options = options;
  }

  /** Runs one write. `part` tells the root fields of one operation apart. `Result` must be plain JSON: it answers retries. */
  async commit<Result>(part: number, work: (em: EntityManager) => Promise<Written<Result>>): Promise<Result> {
    const earlier = await this.#earlier<Result>(part);
    if (earlier !== undefined) return earlier;
    try {
      return await this.#transaction(part, work);
    } catch (error) {
      // Two requests of one key at once: the other has committed, so this one answers with what that left.
      const other = isUniqueViolation(error) ? await this.#earlier<Result>(part) : undefined;
      if (other === undefined) throw error;
      return other;
    }
  }

  async #transaction<Result>(part: number, work: (em: EntityManager) => Promise<Written<Result>>): Promise<Result> {
    const { em, committed, idempotencyKey } = this.#options;
    const done = await em.fork().transactional(async (inner) => {
      const written = await work(inner);
      if (idempotencyKey !== null) this.#remember(inner, part, written.result);
      await inner.flush();
      return { written, appended: await this.#append(queryable(inner), written) };
    });
    done.appended.receipt.settle();
    committed(done.appended.epochs);
    return done.written.result;
  }

  /**
   * Records the write. The policy must be the one that it was judged under. Of persons it read only what it has locked,
   * so a change of somebody else's state meanwhile takes nothing from the judgement: it is recorded under the newer epoch.
   */
  async #append(tx: Queryable, { drafts, raise }: Written<unknown>): Promise<Appended> {
    const { log, principal } = this.#options;
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

  async #earlier<Result>(part: number): Promise<Result | undefined> {
    const { em, principal, requestDigest } = this.#options;
    const keyDigest = this.#keyDigest(part);
    if (keyDigest === null) return undefined;
    const found = await em
      .fork()
      .findOne(Idempotency, { tenant: principal.tenant, principal: principal.id, keyDigest });
    if (!found) return undefined;
    if (found.requestDigest !== requestDigest)
      throw new GovernanceError(
        'BAD_REQUEST',
        'The idempotency key was used before, for another request. Use a new one.',
      );
    return found.outcome as Result;
  }

  #remember(em: EntityManager, part: number, outcome: unknown): void {
    const { principal, requestDigest, now } = this.#options;
    const keyDigest = this.#keyDigest(part);
    if (keyDigest === null) return;
    em.create(Idempotency, {
      tenant: principal.tenant,
      principal: principal.id,
      keyDigest,
      requestDigest,
      outcome,
      recordedAt: now,
    });
  }

  #keyDigest(part: number): string | null {
    const { idempotencyKey } = this.#options;
    return idempotencyKey === null ? null : createHash('sha256').update(`${part} ${idempotencyKey}`).digest('hex');
  }
}

/** A transaction of MikroORM's as the log takes it: text and values, sent apart. */
export function queryable(em: EntityManager): Queryable {
  const transaction = em.getTransactionContext<Transaction<unknown>>();
  if (!transaction) throw new Error('A write ran outside a transaction.');
  return {
    query: async (text, values) => {
      const { rows } = await transaction.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, values));
      return { rows };
    },
  };
}

const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '23505';
