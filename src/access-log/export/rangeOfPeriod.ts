import { bundlesOfPeriod } from '../ask/bundleTimes.js';
import type { Period } from '../ask/Search.js';
import { BUNDLE } from '../ask/terms.js';
import { readPosted } from '../integrate/postedState.js';
import type { Queryable } from '../Queryable.js';

/** Records [from, to) of a log. */
export interface IndexRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the smallest range of a log's first `size` records that holds every record of a period. Records of other times
 * that stand among them are in it too, where clocks differ: a range is what a tree can prove, a period is not.
 *
 * The times of bundles say in which one an edge lies; only that one is looked through, and what is not posted yet.
 */
export async function rangeOfPeriod(
  via: Queryable,
  tenant: string,
  { period, size }: { readonly period: Period; readonly size: number },
): Promise<IndexRange> {
  const { posted } = await readPosted(via, tenant);
  const log = { via, tenant, size, posted };
  const from = period.from === null ? 0 : await firstSince(log, period.from);
  const to = period.to === null ? size : await endBefore(log, period.to);
  return { from, to: Math.max(from, to) };
}

interface LogSpan {
  readonly via: Queryable;
  readonly tenant: string;
  readonly size: number;
  /** Entries whose bundles have their times. */
  readonly posted: number;
}

async function firstSince(log: LogSpan, since: Date): Promise<number> {
  const bundles = await edgesOf(log, { from: since, to: null });
  const inBundle = bundles === null ? null : await indexAt(log, 'min', { ...inside(bundles.first), since });
  return inBundle ?? (await indexAt(log, 'min', { from: log.posted, to: log.size, since })) ?? log.size;
}

async function endBefore(log: LogSpan, until: Date): Promise<number> {
  const inTail = await indexAt(log, 'max', { from: log.posted, to: log.size, until });
  if (inTail !== null) return inTail + 1;
  const bundles = await edgesOf(log, { from: null, to: until });
  const inBundle = bundles === null ? null : await indexAt(log, 'max', { ...inside(bundles.last), until });
  return inBundle === null ? 0 : inBundle + 1;
}

const edgesOf = ({ via, tenant, posted }: LogSpan, period: Period) =>
  bundlesOfPeriod(via, tenant, { period, last: Math.ceil(posted / BUNDLE) });

const inside = (bundle: number): IndexRange => ({ from: bundle * BUNDLE, to: (bundle + 1) * BUNDLE });

/** Gives the first or the last index of a range whose record is of the time; null: none is. */
async function indexAt(
  { via, tenant, size }: LogSpan,
  which: 'min' | 'max',
  { from, to, since = null, until = null }: IndexRange & Readonly<Partial<Record<'since' | 'until', Date | null>>>,
): Promise<number | null> {
  const { rows } = await via.query(
    `select ${which}(index) as index from access_log_entry where tenant = $1 and index >= $2 and index < $3
       and ($4::timestamptz is null or at >= $4) and ($5::timestamptz is null or at < $5)`,
    [tenant, from, Math.min(to, size), since, until],
  );
  const found = rows[0]?.index ?? null;
  return found === null ? null : Number(found);
}
