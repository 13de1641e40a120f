import { v7 } from 'uuid';
import type { AccessLog } from './AccessLog.js';
import type { RequestFacts } from './AccessRecord.js';
import { type CountedCause, countedCauses } from './countedCauses.js';
import { asUnavailable } from './createPreparer.js';
import type { LogDatabase } from './LogDatabase.js';
import type { LogDraft } from './prepareRequest.js';
import { PROCESSOR_TENANT } from './processorTenant.js';
import type { Queryable } from './Queryable.js';
import { epochsOf, headStatement } from './readHead.js';
import { type Count, Tally } from './Tally.js';
import { sentences, unavailable } from './unavailable.js';

const MINUTE = 60_000;

export interface Counters {
  /** Counts a request that has no verified principal. Never fails, never waits. */
  count(cause: CountedCause): void;
  /** Writes the minutes that are over. Throws AUDIT_UNAVAILABLE when it can't; the counts stay for the next time. */
  flush(): Promise<void>;
  /** Writes everything and stops. Throws as `flush` does. */
  close(): Promise<void>;
}

/**
 * Creates the counters of requests without a verified principal: one record per minute, gateway and cause, in the
 * gateway's own log, whose principal is the gateway itself.
 *
 * They take no place in the queue of appends: a flood of such requests costs one short transaction a minute.
 */
export const createCounters = (options: {
  readonly log: Pick<AccessLog, 'replica' | 'appendWithin'>;
  readonly database: Pick<LogDatabase, 'pool'>;
  readonly clock: () => Date;
}): Counters => {
  const { log, database, clock } = options;
  const tally = new Tally();
  // Taken out and perhaps written: they are tried as they are, with the same ids, until it is known that they are.
  let parcel: readonly Count[] = [];
  let turn: Promise<void> = Promise.resolve();

  const write = async (now?: Date): Promise<void> => {
    if (parcel.length > 0) await writeParcel();
    parcel = tally.take(now);
    if (parcel.length > 0) await writeParcel();
  };
  const writeParcel = async (): Promise<void> => {
    try {
      await inTransaction(database, (tx) => appendCounts(tx, { log, counts: parcel, at: clock() }));
    } catch (error) {
      if (!isWrittenAlready(error)) throw error;
    }
    parcel = [];
  };
  const inTurn = (now?: Date): Promise<void> => {
    const next = turn.then(() => write(now));
    turn = next.catch(() => undefined);
    return next;
  };

  const flush = (): Promise<void> => inTurn(clock());
  const timer = setInterval(() => void flush().catch(() => undefined), MINUTE).unref();
  return {
    count: (cause) => tally.add(cause, clock()),
    flush,
    close: () => {
      clearInterval(timer);
      return inTurn();
    },
  };
};

interface Counting {
  readonly log: Pick<AccessLog, 'replica' | 'appendWithin'>;
  readonly counts: readonly Count[];
  readonly at: Date;
}

async function appendCounts(tx: Queryable, { log, counts, at }: Counting): Promise<void> {
  const { rows } = await tx.query(`${headStatement} for update`, [PROCESSOR_TENANT]);
  const [head] = rows;
  if (head === undefined) throw unavailable(sentences.missing);
  const drafts = counts.map(({ recordId, cause, minute, requests }): LogDraft => {
    const { outcome, code } = countedCauses[cause];
    return { recordId, type: 'Query', fields: [], subjects: [], outcome, code, counted: { minute, requests } };
  });
  const { stale } = await log.appendWithin(tx, { ...factsOf(log.replica), at, epochs: epochsOf(head) }, drafts, null);
  // Under the head's lock no epoch rises; if it did, nothing was written.
  if (stale) throw unavailable(sentences.refused);
}

/** Nobody's request: the gateway speaks for itself, in no role, under no policy. */
const factsOf = (replica: string): Omit<RequestFacts, 'at' | 'epochs'> => ({
  requestId: v7(),
  principal: { id: replica, kind: 'SERVICE', tenant: PROCESSOR_TENANT, roles: [], purposes: [], country: '' },
  purpose: null,
  lawfulBasis: null,
  article9Condition: null,
  policyVersion: 0,
  schemaDigest: '',
  operationDigest: '',
  operationName: null,
  because: null,
});

async function inTransaction(
  { pool }: Pick<LogDatabase, 'pool'>,
  work: (tx: Queryable) => Promise<void>,
): Promise<void> {
  const client = await pool.connect().catch((cause: unknown) => {
    throw unavailable(sentences.unknown, cause);
  });
  try {
    await client.query('begin');
    await work(client);
    await client.query('commit');
    client.release();
  } catch (error) {
    // Whatever state it is in, it is not used again.
    client.release(true);
    throw asUnavailable(error);
  }
}

/** A record id that is there already is ours: an earlier attempt was committed, though we were not told. */
const isWrittenAlready = (error: unknown): boolean =>
  error instanceof Error && error.cause instanceof Error && 'code' in error.cause && error.cause.code === '23505';
