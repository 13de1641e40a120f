import type { Queryable } from '../Queryable.js';
import { rootOfRange } from '../tree/CompactRange.js';
import { extendRange } from '../tree/extendRange.js';
import { LogBroken } from './LogBroken.js';
import { postBatch } from './postBatch.js';
import { readRange } from './readRange.js';
import { writeTiles } from './tileRows.js';
import { advanceTree, bytesOf, readTree, type TreeState } from './treeState.js';

/**
 * Brings the next entries of a log into its tree: their hashes into the tiles, size and root into the tree's row, what
 * they are asked by into the postings. It belongs into one transaction under the tenant's lock, because all of that is
 * true together or not at all.
 *
 * Gives how many entries that were, integrated or posted: fewer than `limit` when there are no more yet.
 * @throws LogBroken when the stored state contradicts itself; the transaction must be rolled back
 */
export async function integrateBatch(
  tx: Queryable,
  tenant: string,
  { limit, at }: { readonly limit: number; readonly at: Date },
): Promise<number> {
  const from = await readTree(tx, tenant);
  const leaves = await readHashes(tx, tenant, { from: from.size, limit });
  if (leaves.length > 0) await grow(tx, tenant, { from, leaves, at });
  return Math.max(leaves.length, await postBatch(tx, tenant, { size: from.size + leaves.length, limit }));
}

async function grow(
  tx: Queryable,
  tenant: string,
  { from, leaves, at }: { readonly from: TreeState; readonly leaves: readonly Buffer[]; readonly at: Date },
): Promise<void> {
  const { range, pieces } = extendRange(await readRange(tx, tenant, from), leaves);
  await writeTiles(tx, tenant, pieces);
  await advanceTree(tx, tenant, { from, to: { size: range.size, root: rootOfRange(range) }, at });
}

/**
 * Reads the hashes of leaves (RFC 6962, section 2.1), which the database computes: two megabytes of leaves would have to
 * come to the thread that answers requests, and be hashed on it. Entries are committed in the order of their indices, under
 * the head's row lock: a gap is no entry still on its way.
 */
async function readHashes(
  tx: Queryable,
  tenant: string,
  { from, limit }: { readonly from: number; readonly limit: number },
): Promise<readonly Buffer[]> {
  const { rows } = await tx.query(
    `select index, sha256('\\x00'::bytea || leaf) as hash from access_log_entry
     where tenant = $1 and index >= $2 order by index limit $3`,
    [tenant, from, limit],
  );
  return rows.map(({ index, hash }, position) => {
    if (Number(index) !== from + position) throw new LogBroken('ENTRY_MISSING');
    return bytesOf(hash);
  });
}
