import type { Pool } from 'pg';
import type { AccessLog } from '../../access-log/AccessLog.js';
import { isHeld } from '../../access-log/keep/isHeld.js';
import { barPruning } from '../../access-log/keep/locks.js';
import type { Queryable } from '../../access-log/Queryable.js';
import type { Rulebook } from '../../rulebook/Rulebook.js';
import { transact } from '../../storage/transact.js';
import type { SubjectKeys } from '../../subject-keys/SubjectKeys.js';
import { appendOwn } from '../appendOwn.js';
import { keepingRecord } from '../logKeeping/keepingRecord.js';
import { forgetPersons } from './forgetPersons.js';
import { tellRecipients } from './tellRecipients.js';

export interface CompletingOptions {
  readonly pool: Pool;
  readonly log: Pick<AccessLog, 'appendWithin' | 'replica'>;
  readonly rulebook: Rulebook;
  readonly keys: Pick<SubjectKeys, 'destroy' | 'assertThere'>;
  readonly clock: () => Date;
  /** Told of what was not planned for; that person, or tenant, waits for the next run, the others do not wait for it. */
  readonly onUnplanned: (error: unknown) => void;
}

/** Persons that are unlinked from a log in one transaction: it raises the policy's epoch once for all of them. */
const together = 100;

/**
 * Completes every erasure that has begun, tenant by tenant: the person's key is destroyed, the recipients that the log names
 * are told of, then the person is unlinked from the log and its last row deleted. Each step is noted once it is done, and
 * does no harm twice, so it goes on where any gateway has died, and several at once do no harm. Returns early once `signal` is aborted. Never throws.
 */
export async function completeErasures(options: CompletingOptions, signal?: AbortSignal): Promise<void> {
  const { pool, onUnplanned } = options;
  try {
    const { rows } = await pool.query<{ tenant: string }>(
      "select distinct tenant from subject_erasure where completed_at is null and outcome <> 'KEPT' order by tenant",
    );
    for (const { tenant } of rows) await completeOf(tenant, options, signal).catch(onUnplanned);
  } catch (error) {
    onUnplanned(error);
  }
}

async function completeOf(tenant: string, options: CompletingOptions, signal?: AbortSignal): Promise<void> {
  const undestroyed: string[] = [];
  const untold: string[] = [];
  while (signal?.aborted !== true) {
    // Whoever waits to be told does not wait for a store of keys that can't be reached.
    const destroyed = await destroyNext(tenant, undestroyed, options).catch((error: unknown) => {
      options.onUnplanned(error);
      return 0;
    });
    const told = await tellNext(tenant, untold, options);
    const unlinked = await unlink(tenant, options);
    if (Math.max(destroyed, told, unlinked) < together) return;
  }
}

/** Has the recipients of the next persons told; those with whom that fails join the failed of this run. Gives how many it came to. */
async function tellNext(tenant: string, failed: string[], options: CompletingOptions): Promise<number> {
  const { rows } = await options.pool.query<Begun>(
    `select id, subject from subject_erasure
     where tenant = $1 and completed_at is null and outcome <> 'KEPT' and recipients is null and id <> all ($2::uuid[])
     order by decided_at, id limit ${together}`,
    [tenant, failed],
  );
  for (const { id, subject } of rows)
    await tellRecipients({ tenant, erasure: id, person: subject }, options).catch((error: unknown) => {
      failed.push(id);
      options.onUnplanned(error);
    });
  return rows.length;
}

interface Begun {
  readonly id: string;
  readonly subject: string;
}

/**
 * Destroys the keys of the next persons; those with whom that fails join the failed of this run. Gives how many it came to.
 * It destroys first and notes it then: what a crash leaves between the two is destroyed once more, which does no harm.
 */
async function destroyNext(tenant: string, failed: string[], options: CompletingOptions): Promise<number> {
  return await transact(options.pool, async (tx) => {
    const { rows } = await tx.query<Begun>(
      `select id, subject from subject_erasure
       where tenant = $1 and completed_at is null and outcome <> 'KEPT' and key_destroyed_at is null
         and id <> all ($2::uuid[])
       order by decided_at, id limit ${together} for update skip locked`,
      [tenant, failed],
    );
    if (rows.length === 0) return 0;
    failed.push(...(await failedOf(tenant, rows, options)));
    const entries = rows.map(({ id }) => id).filter((id) => !failed.includes(id));
    await tx.query('update subject_erasure set key_destroyed_at = $3 where tenant = $1 and id = any ($2::uuid[])', [
      ...[tenant, entries, options.clock()],
    ]);
    return rows.length;
  });
}

/**
 * Destroys the keys of persons together; where that fails one by one, so that nobody waits for the key of somebody else.
 * Gives the entries of those with whom it failed.
 *
 * @throws KeysUnavailable where the store can't be reached: then there is nothing to try
 */
async function failedOf(
  tenant: string,
  begun: readonly Begun[],
  { keys, onUnplanned }: CompletingOptions,
): Promise<readonly string[]> {
  const failed: string[] = [];
  try {
    await keys.destroy(
      tenant,
      begun.map(({ subject }) => subject),
    );
  } catch {
    await keys.assertThere();
    for (const { id, subject } of begun)
      await keys.destroy(tenant, [subject]).catch((error: unknown) => {
        failed.push(id);
        onUnplanned(error);
      });
  }
  return failed;
}

/** Unlinks whose key is destroyed and whom the recipients are told of, and closes the entries of the register. Gives how many there were. */
async function unlink(tenant: string, { pool, log, rulebook, clock }: CompletingOptions): Promise<number> {
  return await transact(pool, async (client) => {
    const tx: Queryable = client;
    const now = clock();
    await barPruning(tx, tenant);
    // What is unlinked can't be linked again: whoever holds the log may need it.
    if (await isHeld(tx, tenant)) return 0;
    const { rows } = await tx.query(
      `select id, subject, own_tokens from subject_erasure
       where tenant = $1 and completed_at is null and outcome <> 'KEPT' and recipients is not null
         and key_destroyed_at is not null
       order by decided_at, id limit ${together} for update skip locked`,
      [tenant],
    );
    if (rows.length === 0) return 0;
    const persons = rows.map((row) => String(row['subject']));
    await forgetPersons(tx, tenant, { persons, own: rows.flatMap((row) => row['own_tokens'] as readonly string[]) });
    await tx.query(
      `update subject_erasure e set subject = null, own_tokens = '{}', completed_at = $3,
         requested = exists (select from rights_request r where r.tenant = e.tenant and r.subject = e.subject)
       where tenant = $1 and id = any ($2::uuid[])`,
      [tenant, rows.map((row) => String(row['id'])), now.toISOString()],
    );
    const work = { tenant, now, rulebook, name: 'candour complete erasures' };
    await appendOwn(tx, log, { work, drafts: [keepingRecord('unlinkFromAccessLog')], raise: 'POLICY' });
    return rows.length;
  });
}
