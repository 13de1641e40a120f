import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v4, v7 } from 'uuid';
import type { AccessLog } from '../../access-log/AccessLog.js';
import type { RecordDraft } from '../../access-log/AccessRecord.js';
import { PROCESSOR_TENANT } from '../../access-log/processorTenant.js';
import type { Queryable } from '../../access-log/Queryable.js';
import { headOf, headStatement } from '../../access-log/readHead.js';
import { StaleDecision } from '../../errors/StaleDecision.js';
import type { Rulebook } from '../../rulebook/Rulebook.js';
import type { Database } from '../../storage/openDatabase.js';
import { queryable } from '../../writes/queryable.js';
import { addNotices } from '../outbox/addNotices.js';
import type { StoredBreach } from './answerBreach.js';
import type { BreachedController } from './Breach.js';
import { addStep, readSteps, type StoredStep, stepsOf } from './BreachStep.js';
import { breachDraft } from './breachDraft.js';
import { enterBreach } from './enterBreach.js';

export interface GivingOptions {
  readonly database: Database;
  readonly log: AccessLog;
  readonly rulebook: Rulebook;
  readonly clock: () => Date;
  /** Told of what was not planned for; that controller waits for the next run, the others do not wait for it. */
  readonly onUnplanned: (error: unknown) => void;
}

/** A controller that lacks something of a report. */
interface Owed {
  readonly breach: string;
  readonly controller: string;
  readonly scope: BreachedController;
}

/** What the processor has said, read before any transaction of a controller's begins. */
interface Said {
  readonly breach: StoredBreach;
  readonly descriptions: readonly StoredStep[];
}

/**
 * Gives each controller what it is owed of the processor's reports (GDPR Art. 33(2)): an entry in its own register, what
 * was described since, a notice to both of its offices, and the record, in one transaction of its tenant. Then the
 * processor's tenant remembers it, in another: no transaction spans two. One that stopped between finds, on the next run,
 * that the controller has it, and only remembers. Several gateways may do it at once. Gives how many notices were given.
 */
export async function giveNotices(options: GivingOptions): Promise<number> {
  const { database, onUnplanned } = options;
  let given = 0;
  const { rows } = await database.pool.query<Owed>(owedStatement, [PROCESSOR_TENANT]);
  for (const owed of rows) {
    try {
      if (await give(owed, options)) given += 1;
    } catch (error) {
      onUnplanned(error);
    }
  }
  return given;
}

const owedStatement = `
  select n.breach, n.controller, n.scope from breach_notice n
  where n.tenant = $1 and n.given <= (
    select count(*) from breach_step s where s.tenant = n.tenant and s.breach = n.breach and s.kind = 'DESCRIBED')
  order by n.breach, n.controller`;

async function give(owed: Owed, options: GivingOptions): Promise<boolean> {
  const { database } = options;
  const said = await readSaid(database.pool, owed.breach);
  const inTransaction = <Result>(work: (em: EntityManager) => Promise<Result>): Promise<Result> =>
    database.orm.em.fork().transactional(work);
  const { isNew, noticedAt } = await inTransaction((em) => giveOne(queryable(em), owed, { said, options }));
  await inTransaction((em) => remember(queryable(em), owed, { said, noticedAt, options }));
  return isNew;
}

async function readSaid(via: Database['pool'], breach: string): Promise<Said> {
  const { rows } = await via.query<StoredBreach>(
    `select id, kind, aware_at as "awareAt", recorded_at as "recordedAt", recorded_by as "recordedBy", facts, description,
       suspect, period_from as "periodFrom", period_to as "periodTo" from breach where tenant = $1 and id = $2`,
    [PROCESSOR_TENANT, breach],
  );
  const [stored] = rows;
  if (!stored) throw new Error('A notice is owed of a breach that is not there.');
  return { breach: stored, descriptions: stepsOf(await readSteps(via, PROCESSOR_TENANT, [breach]), 'DESCRIBED') };
}

interface Giving {
  readonly said: Said;
  readonly options: GivingOptions;
}

async function giveOne(
  tx: Queryable,
  { controller: tenant, scope }: Owed,
  { said, options }: Giving,
): Promise<{ readonly isNew: boolean; readonly noticedAt: Date }> {
  const { breach, descriptions } = said;
  const { id, suspect, periodFrom, periodTo } = breach;
  const now = options.clock();
  const hasEntered = await enterBreach(tx, {
    ...{ tenant, id, kind: breach.kind, awareAt: breach.awareAt, recordedAt: now, recordedBy: breach.recordedBy },
    ...{ facts: {}, description: breach.description, scope, noticedAt: now },
    suspect: suspect && periodFrom && periodTo ? { ...suspect, from: periodFrom, to: periodTo } : null,
  });
  let isNew = hasEntered;
  for (const step of descriptions) isNew = (await addStep(tx, tenant, step)) || isNew;
  const { rows } = await tx.query('select noticed_at as "noticedAt" from breach where tenant = $1 and id = $2', [
    tenant,
    id,
  ]);
  const noticedAt = new Date(String(rows[0]?.noticedAt));
  if (!isNew) return { isNew, noticedAt };
  await addNotices(tx, { tenant, kind: 'BREACH_NOTICE', about: id, now, newId: v4 });
  const draft = breachDraft(hasEntered ? 'reportBreach' : 'describeBreach', id, [scope, descriptions]);
  await append(tx, { tenant, recordedBy: breach.recordedBy, draft, now, options });
  return { isNew, noticedAt };
}

async function remember(
  tx: Queryable,
  { breach, controller }: Owed,
  { said, noticedAt, options }: Giving & { readonly noticedAt: Date },
): Promise<void> {
  const { rows } = await tx.query(
    `update breach_notice set given = $4, noticed_at = coalesce(noticed_at, $5)
     where tenant = $1 and breach = $2 and controller = $3 and given < $4 returning given`,
    [PROCESSOR_TENANT, breach, controller, said.descriptions.length + 1, noticedAt.toISOString()],
  );
  // Another gateway was first.
  if (rows.length === 0) return;
  const draft = breachDraft('reportBreach', breach, [controller, noticedAt, said.descriptions.length]);
  const by = { tenant: PROCESSOR_TENANT, recordedBy: said.breach.recordedBy };
  await append(tx, { ...by, draft, now: options.clock(), options });
}

/** What the record says in the place of an operation's digest: no request has asked for it at this moment. */
const operationDigest = createHash('sha256').update('candour give notices of breaches').digest('hex');

interface Appending {
  readonly tenant: string;
  readonly recordedBy: string;
  readonly draft: RecordDraft;
  readonly now: Date;
  readonly options: GivingOptions;
}

/** The record names who reported it, of the processor, and no role: nobody presents a token at this moment. */
async function append(tx: Queryable, { tenant, recordedBy, draft, now, options }: Appending): Promise<void> {
  const { log, rulebook } = options;
  const version = await tx.query('select coalesce(max(number), 0) as version from policy_version where tenant = $1', [
    tenant,
  ]);
  const head = headOf((await tx.query(`${headStatement} for update`, [tenant])).rows[0]);
  if (head === null) throw new Error('A tenant has no log.');
  const principal = { id: recordedBy, kind: 'SERVICE', organisation: PROCESSOR_TENANT, tenant } as const;
  const { stale } = await log.appendWithin(
    tx,
    {
      ...{ requestId: v7(), at: now, principal: { ...principal, roles: [], purposes: [], country: '' } },
      ...{ purpose: 'ACCOUNTABILITY', lawfulBasis: null, article9Condition: null, because: null },
      ...{ policyVersion: Number(version.rows[0]?.version), epochs: head.epochs, schemaDigest: rulebook.digest },
      ...{ operationDigest, operationName: null },
    },
    [draft],
    null,
  );
  // Under the head's lock no epoch rises; if it did, nothing was written.
  if (stale) throw new StaleDecision();
}
