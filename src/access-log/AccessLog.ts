import { randomBytes } from 'node:crypto';
import type { Epochs, RequestFacts } from './AccessRecord.js';
import { createAppendWithin, type WithinOutcome } from './appendWithin.js';
import { CommitQueue } from './CommitQueue.js';
import { createPreparer } from './createPreparer.js';
import type { Raise } from './insertEntries.js';
import type { LogDatabase } from './LogDatabase.js';
import type { LogDraft } from './prepareRequest.js';
import type { Queryable } from './Queryable.js';
import { issueReceipt, type Receipt } from './receipt.js';
import type { Signer } from './signer.js';
import { Writer } from './Writer.js';
import { createBatchWriter } from './writeBatch.js';

/** A receipt once everything is durable; or what the request should have been decided under, with nothing written. */
export type AppendOutcome =
  | { readonly stale: false; readonly receipt: Receipt }
  | { readonly stale: true; readonly epochs: Epochs };

export interface AccessLogLimits {
  /** Requests of one tenant, and of all, that may wait to be recorded. */
  readonly waitingPerTenant: number;
  readonly waiting: number;
  /** Requests that are written in one transaction. */
  readonly batch: number;
  /** Connections that write. */
  readonly writers: number;
  /** Milliseconds until a commit counts as lost. */
  readonly timeout: number;
  /** Tokens and operation names that are remembered. */
  readonly remembered: number;
}

const defaultLimits: AccessLogLimits = {
  waitingPerTenant: 1_000,
  waiting: 10_000,
  batch: 500,
  writers: 2,
  timeout: 5_000,
  remembered: 100_000,
};

export interface AccessLogOptions {
  readonly database: LogDatabase;
  readonly signer: Signer;
  readonly clock: () => Date;
  /** Names this gateway among others. Default: a random name. */
  readonly replica?: string;
  readonly limits?: Partial<AccessLogLimits>;
}

export interface AccessLog {
  /** How this gateway is named in records. */
  readonly replica: string;
  /**
   * Records a request, all of its records or none, and resolves once they are durable. Records of one call stand at
   * neighbouring indices, the first draft first.
   *
   * Throws AUDIT_UNAVAILABLE (fact `retryAfter`, seconds) when the queue is full or the log can't be written; after a
   * lost connection or a time-out the records may be in the log all the same. A request without drafts is a RangeError.
   */
  append(facts: RequestFacts, drafts: readonly LogDraft[]): Promise<AppendOutcome>;
  /**
   * Records a change in the caller's own transaction, and raises an epoch with it when asked to. It takes the row lock
   * of the log's head, under which every other append of the tenant waits: call it last, then commit.
   *
   * When the outcome is stale, nothing was written or raised: roll back and decide again.
   */
  appendWithin(tx: Queryable, facts: RequestFacts, drafts: readonly LogDraft[], raise: Raise): Promise<WithinOutcome>;
  /**
   * Forgets the persons of a tenant whose tokens are remembered here, because mapping rows of some were erased. Each
   * gateway does so when it loads the tenant's state after that, before it can record anything more.
   */
  forgetSubjects(tenant: string): void;
  /** Admits nothing more, waits until everything admitted is written or refused, and closes the connections. */
  close(): Promise<void>;
}

/** Creates the log's writing side. Connections are opened when they are first needed. */
export const createAccessLog = (options: AccessLogOptions): AccessLog => {
  const { database, signer, clock } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const replica = options.replica ?? randomBytes(8).toString('hex');
  const writers = Array.from({ length: limits.writers }, () => new Writer(database, limits.timeout));
  const bounds = { perTenant: limits.waitingPerTenant, overall: limits.waiting, perBatch: limits.batch };
  const queue = new CommitQueue(writers, bounds, createBatchWriter(replica));
  const preparer = createPreparer({ signer, limits });
  const closeAll = async (): Promise<void> => {
    await queue.drain();
    await Promise.all(writers.map((writer) => writer.close()));
  };
  let closing: Promise<void> | undefined;
  return {
    replica,
    async append(facts, drafts) {
      const { tenant } = facts.principal;
      const at = clock();
      const written = await queue.run(tenant, () => preparer.prepare({ facts, drafts, at }, database.pool));
      if (written.stale) return written;
      const { record, hash } = written.first;
      // Signed only now that it is true.
      const { generation } = written;
      const receipt = issueReceipt({ tenant, generation, recordId: record.recordId, leafHash: hash, at }, signer);
      return { stale: false, receipt };
    },
    appendWithin: createAppendWithin({ preparer, signer, clock, replica }),
    forgetSubjects: preparer.forgetSubjects,
    close: () => {
      closing ??= closeAll();
      return closing;
    },
  };
};
