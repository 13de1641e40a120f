import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import type { AccessLog } from '../../access-log/AccessLog.js';
import type { RecordDraft, RequestFacts } from '../../access-log/AccessRecord.js';
import { readHead } from '../../access-log/readHead.js';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { StaleDecision } from '../../errors/StaleDecision.js';
import type { Rulebook } from '../../rulebook/Rulebook.js';
import type { Database } from '../../storage/openDatabase.js';
import { epochChannel } from '../../tenants/TenantStates.js';
import { queryable } from '../../writes/queryable.js';
import { policyRecord } from '../policyRecord.js';
import { loadPolicyState } from '../versions/PolicyState.js';
import { addVersion, assertActivatable } from './activateDraft.js';
import { addEvent, type Draft, type DraftEvent, eventsOf, loadDraft } from './Draft.js';

export interface DueOptions {
  readonly database: Database;
  readonly log: AccessLog;
  readonly rulebook: Rulebook;
  readonly clock: () => Date;
  /** Told of what was not planned for; that draft waits for the next run, the others do not wait for it. */
  readonly onUnplanned: (error: unknown) => void;
}

/** What became of the drafts that were due. */
export interface DueOutcome {
  readonly activated: number;
  readonly refused: number;
}

/**
 * Activates the drafts of every tenant whose time has come, each judged again against what is active then, in a
 * transaction of its own with its record. One that fails becomes REFUSED. Several gateways may do it at once: what one
 * has in hand the others pass over.
 */
export async function activateDue(options: DueOptions): Promise<DueOutcome> {
  const outcome = { activated: 0, refused: 0 };
  const passed: string[] = [];
  for (;;) {
    const done = await nextDue(passed, options);
    if (!done) return outcome;
    passed.push(done.id);
    if (done.outcome) outcome[done.outcome] += 1;
  }
}

interface Due {
  readonly tenant: string;
  readonly id: string;
}

interface Done {
  readonly id: string;
  /** Null: it is left for the next run. */
  readonly outcome: keyof DueOutcome | null;
}

/** Takes the next draft that is due and that nobody has in hand; null: there is none. */
async function nextDue(passed: readonly string[], options: DueOptions): Promise<Done | null> {
  const { database, clock, onUnplanned } = options;
  let taken: Due | null = null;
  try {
    return await database.orm.em.fork().transactional(async (em) => {
      taken = await takeDue(em, passed, clock());
      return taken && { id: taken.id, outcome: await settle(em, taken, options) };
    });
  } catch (error) {
    // Another change was activated at this moment: it is judged again under that one, a moment later.
    if (!(error instanceof StaleDecision)) onUnplanned(error);
    return taken && { id: (taken as Due).id, outcome: null };
  }
}

async function takeDue(em: EntityManager, passed: readonly string[], now: Date): Promise<Due | null> {
  const { rows } = await queryable(em).query(
    `select tenant, id from policy_draft
     where status = 'SCHEDULED' and activate_at <= $1 and id <> all ($2::uuid[])
     order by activate_at, id limit 1 for update skip locked`,
    [now.toISOString(), passed],
  );
  const [row] = rows;
  return row ? { tenant: String(row['tenant']), id: String(row['id']) } : null;
}

async function settle(em: EntityManager, due: Due, options: DueOptions): Promise<keyof DueOutcome> {
  const { rulebook, clock } = options;
  const now = clock();
  const via = queryable(em);
  const head = await readHead(via, due.tenant);
  if (!head) throw new Error('A tenant has no log.');
  const state = await loadPolicyState(via, due.tenant, null);
  const draft = await loadDraft(em, due);
  const by = (await eventsOf(em, draft)).findLast(({ action }) => action === 'SCHEDULED');
  if (!by) throw new Error('A draft is scheduled, but nobody has scheduled it.');
  const acting = { id: by.principal, ...(by.owner && { owner: by.owner }) };
  const remember = (action: 'ACTIVATED' | 'REFUSED', reason?: string): void =>
    addEvent(em, draft, { action, acting, state, at: now, id: v7(), ...(reason !== undefined && { reason }) });
  const refusal = await refusalOf(em, draft, {
    state,
    rulebook,
    now,
    revoked: await revokedPrincipals(em, due.tenant),
  });
  draft.changedAt = now;
  if (refusal) {
    em.assign(draft, { status: 'REFUSED', activateAt: null });
    remember('REFUSED', refusal.message);
  } else {
    const coordinates = rulebook.governed.map(({ coordinate }) => coordinate);
    const author = draft.kind === 'POLICY' ? ((await eventsOf(em, draft))[0]?.principal ?? acting.id) : acting.id;
    await addVersion(em, draft, { state, now, author, coordinates });
    remember('ACTIVATED');
  }
  await em.flush();
  const facts = factsOf({ by, draft, now, policyVersion: state.version, epochs: head.epochs, rulebook });
  await append(em, facts, { draft, refusal, log: options.log });
  return refusal ? 'refused' : 'activated';
}

/** Judges a due draft; gives what refuses it. What was not planned for is thrown on. */
async function refusalOf(
  em: EntityManager,
  draft: Draft,
  activation: Parameters<typeof assertActivatable>[2],
): Promise<GovernanceError | null> {
  try {
    await assertActivatable(em, draft, activation);
    return null;
  } catch (error) {
    if (error instanceof GovernanceError) return error;
    throw error;
  }
}

async function revokedPrincipals(em: EntityManager, tenant: string): Promise<ReadonlySet<string>> {
  const { rows } = await queryable(em).query("select name from revocation where tenant = $1 and kind = 'PRINCIPAL'", [
    tenant,
  ]);
  return new Set(rows.map((row) => String(row['name'])));
}

/** What the record says in the place of an operation's digest: no request has asked for it at this moment. */
const operationDigest = createHash('sha256').update('candour activate due drafts').digest('hex');

/** The record names who has scheduled it, and no role: nobody presents a token at this moment. */
const factsOf = ({
  by,
  draft,
  now,
  policyVersion,
  epochs,
  rulebook,
}: Pick<RequestFacts, 'policyVersion' | 'epochs'> & {
  readonly by: DraftEvent;
  readonly draft: Draft;
  readonly now: Date;
  readonly rulebook: Rulebook;
}): RequestFacts => ({
  requestId: v7(),
  at: now,
  principal: {
    ...{ id: by.principal, kind: 'SERVICE', tenant: draft.tenant, roles: [], purposes: [], country: '' },
    ...(by.owner && { owner: by.owner }),
  },
  purpose: 'POLICY_ADMINISTRATION',
  lawfulBasis: null,
  article9Condition: null,
  policyVersion,
  epochs,
  schemaDigest: rulebook.digest,
  operationDigest,
  operationName: null,
  because: null,
});

interface Appending {
  readonly draft: Draft;
  readonly refusal: GovernanceError | null;
  readonly log: AccessLog;
}

/** Records it in the same transaction, and, where something became active, raises the epoch. @throws StaleDecision */
async function append(em: EntityManager, facts: RequestFacts, { draft, refusal, log }: Appending): Promise<void> {
  const tx = queryable(em);
  const done = policyRecord('activatePolicyDraft', draft.digest);
  const record: RecordDraft = refusal
    ? {
        ...done,
        outcome: 'REFUSED',
        code: refusal.code,
        fields: done.fields.map((field) => ({ ...field, verdict: 'REFUSED', code: refusal.code })),
      }
    : done;
  if (!refusal) await tx.query('select pg_notify($1, $2)', [epochChannel, draft.tenant]);
  const appended = await log.appendWithin(tx, facts, [record], refusal ? null : 'POLICY');
  if (appended.stale) throw new StaleDecision();
}
