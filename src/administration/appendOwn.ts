import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import type { AccessLog } from '../access-log/AccessLog.js';
import type { RequestFacts } from '../access-log/AccessRecord.js';
import type { Raise } from '../access-log/insertEntries.js';
import type { LogDraft } from '../access-log/prepareRequest.js';
import type { Queryable } from '../access-log/Queryable.js';
import { headOf, headStatement } from '../access-log/readHead.js';
import { StaleDecision } from '../errors/StaleDecision.js';
import type { Rulebook } from '../rulebook/Rulebook.js';
import { epochChannel } from '../tenants/TenantStates.js';

/** What the gateway does by itself: nobody has asked for it. */
export interface OwnWork {
  readonly tenant: string;
  readonly now: Date;
  readonly rulebook: Rulebook;
  /** What the record says in the place of an operation, in a few words; only their digest enters it. */
  readonly name: string;
}

/**
 * Appends records of what the gateway does by itself, in no role, within the transaction that does it; the tenant's head
 * is locked by it, and so comes last.
 */
export async function appendOwn(
  tx: Queryable,
  log: Pick<AccessLog, 'appendWithin' | 'replica'>,
  { work, drafts, raise }: { readonly work: OwnWork; readonly drafts: readonly LogDraft[]; readonly raise: Raise },
): Promise<void> {
  const { tenant } = work;
  const head = headOf((await tx.query(`${headStatement} for update`, [tenant])).rows[0]);
  if (head === null) throw new Error('A tenant has no log.');
  if (raise) await tx.query('select pg_notify($1, $2)', [epochChannel, tenant]);
  const facts = { ...(await factsOf(tx, work, log.replica)), epochs: head.epochs };
  const { stale } = await log.appendWithin(tx, facts, drafts, raise);
  // Under the head's lock no epoch rises; if it did, nothing was written.
  if (stale) throw new StaleDecision();
}

async function factsOf(
  via: Queryable,
  { tenant, now, rulebook, name }: OwnWork,
  replica: string,
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
    policyVersion: Number(rows[0]?.['version']),
    schemaDigest: rulebook.digest,
    operationDigest: createHash('sha256').update(name).digest('hex'),
    operationName: null,
    because: null,
  };
}
