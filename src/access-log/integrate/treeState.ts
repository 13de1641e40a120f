import type { Queryable } from '../Queryable.js';
import { emptyRoot } from '../tree/hashing.js';
import { LogBroken } from './LogBroken.js';

/** How far a tenant's log is integrated, and the RFC 6962 root there. */
export interface TreeState {
  readonly size: number;
  readonly root: Buffer;
}

/** Reads how far a log is integrated; nothing yet: the empty tree. */
export async function readTree(via: Queryable, tenant: string): Promise<TreeState> {
  const { rows } = await via.query('select size, root from access_log_tree where tenant = $1', [tenant]);
  const [row] = rows;
  return row === undefined ? { size: 0, root: emptyRoot() } : { size: Number(row.size), root: bytesOf(row.root) };
}

/**
 * Moves a tree from one state to the next, if it still is what it was read as (compare and swap).
 *
 * @throws LogBroken when it is not: somebody wrote without the lock
 */
export async function advanceTree(
  tx: Queryable,
  tenant: string,
  { from, to, at }: { readonly from: TreeState; readonly to: TreeState; readonly at: Date },
): Promise<void> {
  const { rows } = await tx.query(
    `insert into access_log_tree as tree (tenant, size, root, integrated_at)
     select $1::text, $4::bigint, $5::bytea, $6::timestamptz where $2::bigint = 0 or exists (
       select from access_log_tree where tenant = $1 and size = $2 and root = $3::bytea)
     on conflict (tenant) do update set size = excluded.size, root = excluded.root, integrated_at = excluded.integrated_at
     where tree.size = $2 and tree.root = $3 and tree.size < excluded.size
     returning size`,
    [tenant, from.size, from.root, to.size, to.root, at],
  );
  if (rows.length !== 1) throw new LogBroken('TREE_MOVED');
}

/** Reads a `bytea`. */
export function bytesOf(value: unknown): Buffer {
  if (Buffer.isBuffer(value)) return value;
  throw new LogBroken('NO_BYTES');
}
