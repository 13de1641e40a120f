import type { Queryable } from '../Queryable.js';
import { followRuns } from './followRuns.js';
import { advancePosted, readPosted } from './postedState.js';
import type { Span } from './Span.js';
import { writeBundles } from './writeBundles.js';
import { writePostings } from './writePostings.js';

/**
 * Posts the next entries of a tree of that size: what they can be asked by, when they were, whether the runs of gateways
 * go on in them. It belongs into a transaction under the tenant's lock, the one that integrates: a query reads postings
 * up to where they reach, and entries from there on.
 *
 * Gives how many entries that were: fewer than `limit` when all are posted.
 * @throws LogBroken when somebody wrote without the lock; the transaction must be rolled back
 */
export async function postBatch(
  tx: Queryable,
  tenant: string,
  { size, limit }: { readonly size: number; readonly limit: number },
): Promise<number> {
  const { posted } = await readPosted(tx, tenant);
  const span: Span = { from: posted, to: Math.min(size, posted + limit) };
  if (span.to <= span.from) return 0;
  await writePostings(tx, tenant, span);
  await writeBundles(tx, tenant, span);
  const gaps = await followRuns(tx, tenant, span);
  await advancePosted(tx, tenant, { ...span, gaps });
  return span.to - span.from;
}
