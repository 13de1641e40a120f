import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import type { AccessLog } from '../../access-log/AccessLog.js';
import type { RequestFacts } from '../../access-log/AccessRecord.js';
import { type Keeping, pruneSegment } from '../../access-log/keep/pruneSegment.js';
import type { LogDraft } from '../../access-log/prepareRequest.js';
import type { Queryable } from '../../access-log/Queryable.js';
import { headOf, headStatement } from '../../access-log/readHead.js';
import { StaleDecision } from '../../errors/StaleDecision.js';
import type { Rulebook } from '../../rulebook/Rulebook.js';
import type { Database } from '../../storage/openDatabase.js';
import { queryable } from '../../writes/Writing.js';

export interface PruneDueOptions {
  readonly database: Database;
  readonly log: AccessLog;
  readonly rulebook: Rulebook;
  readonly clock: () => Date;
  readonly keeping: Keeping;
  /** Told of what was not planned for; that log waits for the next run, the others do not wait for it. */
  readonly onUnplanned: (error: unknown) => void;
}

/**
 * Archives and prunes what is due in every log, the gateway's own too, a segment a transaction with its record; returns
 * early once `signal` is aborted. Several gateways may do it at once: a log that one has in hand the others pass over.
 * Gives how many segments were pruned. Never throws.
 */
export async function pruneDue(options: PruneDueOptions, signal?: AbortSignal): Promise<number> {
  const { database, onUnplanned } = options;
  let pruned = 0;
  try {
    const { rows } = await database.pool.query<{ tenant: string }>(
      'select tenant from access_log_head order by tenant',
    );
    for (const { tenant } of rows) {
      pruned += await pruneLogOf(tenant, options, signal).catch((error: unknown) => {
        onUnplanned(error);
        return 0;
      });
    }
  } catch (error) {
    onUnplanned(error);
  }
  return pruned;
}

async function pruneLogOf(tenant: string, options: PruneDueOptions, signal?: AbortSignal): Promise<number> {
  for (let pruned = 0; ; pruned += 1) {
    if (signal?.aborted === true) return pruned;
    const went = await options.database.orm.em.fork().transactional((em) => pruneNext(em, tenant, options));
    if (!went) return pruned;
  }
}

async function pruneNext(em: EntityManager, tenant: string, options: PruneDueOptions): Promise<boolean> {
  const { log, clock, keeping, rulebook } = options;
  const tx = queryable(em);
  const now = clock();
  const { draft } = await pruneSegment(tx, { tenant, now }, keeping);
  if (draft === null) return false;
  await append(tx, { draft, log, facts: await factsOf(tx, tenant, { now, rulebook, replica: log.replica }) });
  return true;
}

async function append(
  tx: Queryable,
  {
    draft,
    log,
    facts,
  }: { readonly draft: LogDraft; readonly log: AccessLog; readonly facts: Omit<RequestFacts, 'epochs'> },
): Promise<void> {
  const { rows } = await tx.query(`${headStatement} for update`, [facts.principal.tenant]);
  const head = headOf(rows[0]);
  if (head === null) throw new Error('A tenant has no log.');
  const { stale } = await log.appendWithin(tx, { ...facts, epochs: head.epochs }, [draft], null);
  // Under the head's lock no epoch rises; if it did, nothing was written.
  if (stale) throw new StaleDecision();
}

/** What the record says in the place of an operation's digest: nobody has asked for it. */
const operationDigest = createHash('sha256').update('candour prune due segments').digest('hex');

/** Nobody's request: the gateway speaks for itself, in no role. */
async function factsOf(
  via: Queryable,
  tenant: string,
  { now, rulebook, replica }: { readonly now: Date; readonly rulebook: Rulebook; readonly replica: string },
): Promise<Omit<RequestFacts, 'epochs'>> {
  const { rows } = await via.query('select coalesce(max(number), 0) as version from policy_version where tenant = $1', [
    tenant,
  ]);
  return {
    requestId: v7(),
    at: now,
    principal: { id: replica, kind: 'SERVICE', tenant, roles: [], purposes: [], country: '' },
    purpose: 'ACCOUNTABILITY',
    lawfulBasis: null,
    article9Condition: null,
    policyVersion: Number(rows[0]?.version),
    schemaDigest: rulebook.digest,
    operationDigest,
    operationName: null,
    because: null,
  };
}
