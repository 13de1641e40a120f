import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { v4 } from 'uuid';
import type { AccessLog } from '../../access-log/AccessLog.js';
import { isHeld } from '../../access-log/keep/isHeld.js';
import type { Queryable } from '../../access-log/Queryable.js';
import type { Signer } from '../../access-log/signer.js';
import type { Rulebook } from '../../rulebook/Rulebook.js';
import { transact } from '../../storage/transact.js';
import { suppressionKey } from '../../writes/marketingSuppression.js';
import { writeDraft } from '../../writes/writeDraft.js';
import { appendOwn, type OwnWork } from '../appendOwn.js';
import { beginErasures } from '../erasure/beginErasures.js';
import { enterErasures } from '../erasure/enterErasures.js';
import { policyRecord } from '../policyRecord.js';
import { keptOfController } from './keptOfController.js';
import { signStatement } from './signStatement.js';

export interface ErasingControllersOptions {
  readonly pool: Pool;
  readonly log: Pick<AccessLog, 'appendWithin' | 'replica'>;
  readonly rulebook: Rulebook;
  readonly signer: Signer;
  readonly clock: () => Date;
  /** Told of what was not planned for; that tenant waits for the next run, the others do not wait for it. */
  readonly onUnplanned: (error: unknown) => void;
}

/** Persons whose erasure begins in one transaction. */
const together = 50;

/**
 * Erases the data of every controller whose end has come and that has them back, or wants them erased only: persons first,
 * then, once `completeErasures` has unlinked them all, what is left, with a certificate that the log's key signs. Several
 * gateways may do it at once. Never throws.
 */
export async function eraseControllers(options: ErasingControllersOptions, signal?: AbortSignal): Promise<void> {
  const { pool, clock, onUnplanned } = options;
  try {
    const { rows } = await pool.query<{ tenant: string }>(
      `select tenant from controller_closing
       where confirmed_at is not null and ends_at <= $1 and erased_at is null and (returned_at is not null or not returns)
       order by tenant`,
      [clock()],
    );
    for (const { tenant } of rows) {
      for (let more = true; more && signal?.aborted !== true; )
        more = await eraseNext(tenant, options).catch((error: unknown) => {
          onUnplanned(error);
          return false;
        });
    }
  } catch (error) {
    onUnplanned(error);
  }
}

/** Gives whether there is more to do at once. */
async function eraseNext(tenant: string, options: ErasingControllersOptions): Promise<boolean> {
  const { pool, log, rulebook, clock } = options;
  return await transact(pool, async (client) => {
    const tx: Queryable = client;
    const now = clock();
    const work = { tenant, now, rulebook, name: 'candour erase controller' };
    const { rows } = await tx.query(
      `select id from subject where tenant = $1 and erased_at is null order by id limit ${together} for update skip locked`,
      [tenant],
    );
    const persons = rows.map((row) => String(row['id']));
    if (persons.length > 0) {
      await beginAll(tx, persons, work, options);
      const drafts = persons.map((person) =>
        writeDraft({ type: 'Mutation', coordinates: ['Mutation.closeController'], person }),
      );
      await appendOwn(tx, log, { work, drafts, raise: 'SUBJECT' });
      return true;
    }
    await finish(tx, work, options);
    return false;
  });
}

/** Whatever was decided before of somebody, claims and restrictions too: the data are the controller's own concern now. */
async function beginAll(
  tx: Queryable,
  persons: readonly string[],
  { tenant, now }: OwnWork,
  { signer }: ErasingControllersOptions,
): Promise<void> {
  const begun = await enterErasures(tx, persons, { tenant, now, newId: v4, ground: 'LEGAL_OBLIGATION' });
  await beginErasures(tx, begun, { tenant, now, key: suppressionKey(signer, tenant), outcome: 'ERASED' });
}

/** What is no person's, or outlived it, and still the controller's; what hangs on another comes before it. */
export const emptied = [
  ...(['marketing_suppression', 'application_count', 'idempotency', 'held_import', 'job'] as const),
  ...(['rights_request_move', 'rights_request'] as const),
] as const;

/** Notices but those of which a recipient has to be told yet: the controller's duty (GDPR Art. 19) outlives its contract. */
const settled = 'recipient is null or delivered_at is not null';

/** Deletes what is left and certifies it, once nobody is left: not before every token in the log is gone. */
async function finish(tx: Queryable, work: OwnWork, { log, signer }: ErasingControllersOptions): Promise<void> {
  const { tenant, now } = work;
  const left = await tx.query(
    'select from subject where tenant = $1 union all select from subject_erasure where tenant = $1 and completed_at is null limit 1',
    [tenant],
  );
  if (left.rows.length > 0 || (await isHeld(tx, tenant))) return;
  const facts = await erasedFacts(tx, tenant);
  const certificate = await signStatement(tx, { kind: 'controller-erasure', tenant, at: now, facts }, signer);
  const closed = await tx.query(
    'update controller_closing set erased_at = $2, certificate = $3 where tenant = $1 and erased_at is null returning tenant',
    [tenant, now.toISOString(), certificate],
  );
  if (closed.rows.length === 0) return;
  const digest = createHash('sha256').update(certificate).digest('hex');
  await appendOwn(tx, log, { work, drafts: [policyRecord('closeController', digest)], raise: 'POLICY' });
}

/** Deletes the last tables, and tells what was erased of which, which keys are destroyed, and what is kept and why. */
async function erasedFacts(tx: Queryable, tenant: string): Promise<readonly string[]> {
  const persons = await tx.query(
    `select count(*)::int as persons, count(key_destroyed_at)::int as keys from subject_erasure
     where tenant = $1 and completed_at is not null`,
    [tenant],
  );
  const { rows } = await tx.query(
    `select line ->> 'table' as name, sum((line ->> 'rows')::int)::int as rows
     from subject_erasure, jsonb_array_elements(erased) as line where tenant = $1 group by 1 order by 1`,
    [tenant],
  );
  const facts = [
    `persons ${persons.rows[0]?.['persons']}`,
    ...rows.map((row) => `erased ${row['name']} ${row['rows']}`),
  ];
  for (const table of emptied) facts.push(await deleteRows(tx, tenant, table));
  facts.push(await deleteRows(tx, tenant, 'outbox', settled));
  // Persons also asked without being answered: as whom, no record about them says.
  await tx.query("select set_config('statement_timeout', '10min', true)", []);
  await tx.query(
    `delete from access_log_token where tenant = $1 and kind = 'PRINCIPAL' and token in (
       select principal from access_log_entry where tenant = $1 and 'SUBJECT' = any (roles))`,
    [tenant],
  );
  const tokens = await tx.query(
    `with gone as (delete from access_log_token where tenant = $1 and kind = 'SUBJECT' returning 1) select count(*)::int as rows from gone`,
    [tenant],
  );
  return [
    ...facts,
    `destroyed subject-keys ${persons.rows[0]?.['keys']}`,
    `destroyed subject-tokens all, ${tokens.rows[0]?.['rows']} of them at last`,
    ...(await keptOfController(tx, tenant)),
  ];
}

/** Gives how many rows there were, as a fact of the certificate. Table and condition are of this file. */
async function deleteRows(tx: Queryable, tenant: string, table: string, which = 'true'): Promise<string> {
  const { rows } = await tx.query(
    `with gone as (delete from ${table} where tenant = $1 and (${which}) returning 1) select count(*)::int as rows from gone`,
    [tenant],
  );
  return `erased ${table} ${rows[0]?.['rows']}`;
}
