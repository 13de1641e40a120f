import type { Queryable } from '../../access-log/Queryable.js';
import { keptSql, longestCutoff } from '../../sources/candidates/keptFor.js';
import { Sql } from '../../storage/Sql.js';
import type { RetentionAction } from '../../vocabulary/retentionActions.js';
import type { Expiry } from './expiryOf.js';

/** A person whom the sweep concerns, and what it does. */
export interface DuePerson {
  readonly id: string;
  readonly action: RetentionAction;
}

export interface DueQuestion {
  readonly tenant: string;
  readonly now: Date;
  readonly expiry: Expiry;
}

/**
 * Finds persons that are due, under their locks; whom another transaction has in hand the next run finds. Once they are
 * locked they are asked again: a claim may have been recorded since the statement began that found them.
 */
export async function findDue(tx: Queryable, question: DueQuestion, limit: number): Promise<readonly DuePerson[]> {
  const { text, sql } = dueStatement(question, (due) => `select id, action ${due}`);
  const found = await tx.query(`${text} order by own.id limit ${limit} for update of own skip locked`, sql.values);
  const again = dueStatement(question, (due) => `select id, action ${due}`);
  const among = again.sql.value(
    found.rows.map((row) => String(row['id'])),
    'uuid[]',
  );
  const { rows } = await tx.query(`${again.text} and own.id = any (${among})`, again.sql.values);
  return rows.map((row) => ({ id: String(row['id']), action: row['action'] as RetentionAction }));
}

/** Counts the persons that are due, by what is to be done. */
export async function countDue(
  via: Queryable,
  question: DueQuestion,
): Promise<readonly { readonly action: RetentionAction; readonly persons: number }[]> {
  const { text, sql } = dueStatement(question, (due) => `select action, count(*)::int as persons ${due}`);
  const { rows } = await via.query(`${text} group by action order by action`, sql.values);
  return rows.map((row) => ({ action: row['action'] as RetentionAction, persons: Number(row['persons']) }));
}

/**
 * Writes who is due: every purpose's period has passed, or an erasure was decided that nothing bars any more. Whom a claim,
 * a hold or its own restriction keeps is due for the archive, and for nothing else: storage lasts as long as the longest of
 * them, use does not. The bars are those of `barsOf`.
 */
function dueStatement(
  { tenant, now, expiry }: DueQuestion,
  around: (due: string) => string,
): { readonly text: string; readonly sql: Sql } {
  const sql = new Sql(tenant);
  const { keepings, action, archives } = expiry;
  const expired = keepings.length === 0 ? 'false' : `not ${keptSql(keepings, { sql, now })}`;
  const isArchived = 'own.archived_at is not null';
  const byRule = action === 'ARCHIVE' ? archiveSql(archives, now, sql) : `'${action}'`;
  const due = `from subject own
    cross join lateral (select
      exists (select from subject_claim f where f.tenant = own.tenant and f.subject = own.id and f.lifted_at is null)
      or exists (select from subject_restriction f where f.tenant = own.tenant and f.subject = own.id and f.lifted_at is null
        and f.ground in ('PROCESSING_UNLAWFUL', 'NEEDED_FOR_CLAIM')) as barred,
      exists (select from subject_erasure f where f.tenant = own.tenant and f.subject = own.id and f.outcome = 'KEPT') as decided,
      ${expired} as expired offset 0) f
    cross join lateral (select case
      when not (f.expired or f.decided) then null
      when f.barred then case when ${isArchived} then null else 'ARCHIVE' end
      when f.decided then 'ERASE'
      else ${byRule} end as action offset 0) d
    where own.tenant = ${sql.tenant} and own.erased_at is null and d.action is not null`;
  return { text: around(due), sql };
}

/** First the archive, then, once the longest of its periods has passed, the end; one that can't be told keeps. */
function archiveSql(archives: readonly string[], now: Date, sql: Sql): string {
  const cutoff = longestCutoff(archives, now);
  const ended = cutoff === null ? 'false' : `own.archived_at < ${sql.instant(cutoff)}`;
  return `case when own.archived_at is null then 'ARCHIVE' when ${ended} then 'ERASE' end`;
}
