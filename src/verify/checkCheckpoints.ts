import { type LogTrust, openCheckpoint } from '../access-log/notes/checkpoint.js';
import type { Queryable } from '../access-log/Queryable.js';

/** A checkpoint that has to be that of the entries below its size. */
export interface ClaimedCheckpoint {
  readonly size: number;
  /** Null: the note is not one of this log's at this size, or its signature is not that of the log's key. */
  readonly root: Buffer | null;
  /** Given by whoever verifies; otherwise the database's own. */
  readonly isGiven: boolean;
}

/** Reads the checkpoints that the database holds for sizes above `from`, up to `to`, in their order, and opens them. */
export async function readClaims(
  via: Queryable,
  { tenant, trustAt }: { readonly tenant: string; readonly trustAt: (size: number) => LogTrust },
  [from, to]: readonly [from: number, to: number],
): Promise<readonly ClaimedCheckpoint[]> {
  const { rows } = await via.query(
    'select size, note from access_log_checkpoint where tenant = $1 and size > $2 and size <= $3 order by size',
    [tenant, from, to],
  );
  return rows.map((row) => {
    const size = Number(row.size);
    const opened = openCheckpoint(String(row.note), trustAt(size));
    const root = opened.refusal === null && opened.checkpoint.size === size ? opened.checkpoint.root : null;
    return { size, root, isGiven: false };
  });
}

/** Reads the same claims, with one that somebody kept among them where it belongs there. */
export async function readAllClaims(
  via: Queryable,
  log: {
    readonly tenant: string;
    readonly trustAt: (size: number) => LogTrust;
    readonly given: ClaimedCheckpoint | null;
  },
  [from, to]: readonly [from: number, to: number],
): Promise<readonly ClaimedCheckpoint[]> {
  const { given } = log;
  const stored = await readClaims(via, log, [from, to]);
  if (given === null || given.size <= from || given.size > to) return stored;
  return [...stored, given].sort((one, other) => one.size - other.size);
}
