import type { Queryable } from '../Queryable.js';
import { LogBroken } from './LogBroken.js';

/** How far a log can be asked by its postings, and what was seen on the way there. */
export interface PostedState {
  /** Entries below it are posted. At most the tree's size; less after an upgrade, until the integrator has caught up. */
  readonly posted: number;
  /** Places where a record did not follow the one before in its gateway's run. */
  readonly sequenceGaps: number;
}

/** Reads how far a log is posted; nothing yet: from 0 on. */
export async function readPosted(via: Queryable, tenant: string): Promise<PostedState> {
  const { rows } = await via.query('select posted, sequence_gaps from access_log_tree where tenant = $1', [tenant]);
  const [row] = rows;
  return { posted: Number(row?.posted ?? 0), sequenceGaps: Number(row?.sequence_gaps ?? 0) };
}

/**
 * Moves that forward, if it still stands where it was read (compare and swap).
 *
 * @throws LogBroken when it does not: somebody wrote without the lock
 */
export async function advancePosted(
  tx: Queryable,
  tenant: string,
  { from, to, gaps }: { readonly from: number; readonly to: number; readonly gaps: number },
): Promise<void> {
  const { rows } = await tx.query(
    `update access_log_tree set posted = $3, sequence_gaps = sequence_gaps + $4::int
     where tenant = $1 and posted = $2 and size >= $3::bigint returning posted`,
    [tenant, from, to, gaps],
  );
  if (rows.length !== 1) throw new LogBroken('TREE_MOVED');
}
