import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { readGeneration } from '../generations/readGenerations.js';
import { createNoteSigner } from '../notes/keys.js';
import { signNote } from '../notes/openNote.js';
import type { LogDraft } from '../prepareRequest.js';
import type { Queryable } from '../Queryable.js';
import { logOrigin } from '../receipt.js';
import { SEGMENT_ENTRIES } from '../segments.js';
import type { Signer } from '../signer.js';
import { archiveSegment } from './archiveSegment.js';
import { tryKeepLock } from './locks.js';
import { writePruneStatement } from './pruneStatement.js';
import { type Due, readDue } from './readDue.js';
import { readRetention } from './readRetention.js';
import { readSignedSegment } from './readSignedSegment.js';
import type { WitnessedSize } from './witnessedSize.js';

/** What a gateway prunes with. */
export interface Keeping {
  readonly signer: Signer;
  /** The folder that segments are archived in; null: nothing is archived, and so nothing is pruned. */
  readonly archive: string | null;
  /** Null: no witness is asked for. */
  readonly witnessed: WitnessedSize | null;
}

/** What pruning came to. */
export interface Pruned {
  /** How it stands after it. */
  readonly due: Due;
  /** Entries that are deleted once the transaction is committed; 0: none. */
  readonly entries: number;
  /** The log's own record of it, which the caller appends in the same transaction; null: nothing was pruned. */
  readonly draft: LogDraft | null;
}

/**
 * Prunes the lowest segment of a tenant's log, if it is due and nothing keeps it: archives it, reads the archive back,
 * states under the log's key what is deleted, and deletes it. Everything but the archive stands and falls with the
 * caller's transaction; the archive is found again by the next run. The log's head is not locked before the caller
 * appends the record.
 *
 * @throws LogBroken, ArchiveBroken when tree, checkpoint or archive contradict what was to be deleted
 */
export async function pruneSegment(
  tx: Queryable,
  { tenant, now }: { readonly tenant: string; readonly now: Date },
  keeping: Keeping,
): Promise<Pruned> {
  const isMine = await tryKeepLock(tx, tenant);
  const question = { tenant, now, hasArchive: keeping.archive !== null, witnessed: keeping.witnessed };
  const due = await readDue(tx, question);
  const nothing = (waitsFor = due.waitsFor): Pruned => ({ due: { ...due, waitsFor }, entries: 0, draft: null });
  if (due.dueBelow === due.prunedBelow) return nothing();
  if (!isMine) return nothing([...due.waitsFor, 'ANOTHER_RUN']);
  if (due.waitsFor.length > 0 || keeping.archive === null) return nothing();
  const place = { tenant, start: due.prunedBelow, end: due.prunedBelow + SEGMENT_ENTRIES };
  if (!(await isPast(tx, place, now))) return { ...nothing(), due: { ...due, dueBelow: due.prunedBelow } };
  const { signer } = keeping;
  const segment = await readSignedSegment(tx, { ...place, signer });
  const archived = await archiveSegment(tx, keeping.archive, { segment: { ...segment, ...place, at: now }, signer });
  const stated = { tenant, below: place.end, root: segment.root, archive: archived, at: now };
  const draft = await state(tx, stated, signer);
  const { rows } = await tx.query('select access_log_prune($1, $2) as entries', [tenant, place.end]);
  return { due: await readDue(tx, question), entries: Number(rows[0]?.entries), draft };
}

/** Every entry of the segment counts here, not the last one alone. */
async function isPast(
  tx: Queryable,
  { tenant, start, end }: { readonly tenant: string; readonly start: number; readonly end: number },
  now: Date,
): Promise<boolean> {
  const { months } = await readRetention(tx, tenant);
  const { rows } = await tx.query(
    `select count(*) as past from access_log_entry
     where tenant = $1 and index >= $2 and index < $3 and at < $4::timestamptz - make_interval(months => $5::int)`,
    [tenant, start, end, now.toISOString(), months],
  );
  return Number(rows[0]?.past) === end - start;
}

interface Stated {
  readonly tenant: string;
  readonly below: number;
  readonly root: Buffer;
  readonly archive: Buffer;
  readonly at: Date;
}

/** Signs the statement and stores it, and draws up the record that carries its hash. */
async function state(tx: Queryable, { tenant, at, ...stated }: Stated, signer: Signer): Promise<LogDraft> {
  const origin = logOrigin(tenant, await readGeneration(tx, tenant));
  const text = writePruneStatement({ origin, ...stated, at: at.toISOString() });
  const note = signNote(text, [createNoteSigner(origin, signer)]);
  const recordId = v7({ msecs: at.getTime() });
  await tx.query(
    'insert into access_log_pruning (tenant, below, note, record_id, pruned_at) values ($1, $2, $3, $4, $5)',
    [tenant, stated.below, note, recordId, at.toISOString()],
  );
  return {
    recordId,
    type: 'Mutation',
    fields: [{ field: 'Mutation.pruneAccessLog', mode: 'WRITE', verdict: 'RELEASED', transform: null, code: null }],
    subjects: [],
    outcome: 'WRITTEN',
    code: null,
    changeDigest: createHash('sha256').update(note).digest('hex'),
  };
}
