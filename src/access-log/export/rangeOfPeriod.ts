import type { Queryable } from '../Queryable.js';

/** Records [from, to) of a log. */
export interface IndexRange {
  readonly from: number;
  readonly to: number;
}

/** From an instant (included) to another one (excluded); null: without bound on that side. */
export interface Period {
  readonly from: Date | null;
  readonly to: Date | null;
}

/**
 * How far, in ms, the records' times may be out of their order: the clocks of two gateways differ, and a record waits
 * before it is written. A record further out may lie outside of the range at its edges.
 */
const DISORDER = 600_000;

/**
 * Finds the smallest range of a log's first `size` records that holds every record of a period. Records of other times
 * that stand among them are in it too: a range is what a tree can prove, a period is not.
 *
 * Looks up some tens of records by index, and scans those within minutes of the edges: a log has no index by time.
 */
export async function rangeOfPeriod(
  via: Queryable,
  tenant: string,
  { period, size }: { readonly period: Period; readonly size: number },
): Promise<IndexRange> {
  const log = { via, tenant, size };
  const from = period.from === null ? 0 : await firstSince(log, period.from);
  const to = period.to === null ? size : await endBefore(log, period.to);
  return { from, to: Math.max(from, to) };
}

interface LogSpan {
  readonly via: Queryable;
  readonly tenant: string;
  readonly size: number;
}

async function firstSince(log: LogSpan, since: Date): Promise<number> {
  const begin = await firstNotBefore(log, since.getTime() - DISORDER);
  const end = await firstNotBefore(log, since.getTime() + DISORDER);
  const { rows } = await log.via.query(
    `select min(index) as index from access_log_entry
     where tenant = $1 and index >= $2 and index <= $3 and index < $4 and at >= $5`,
    [log.tenant, begin, end, log.size, since],
  );
  const found = rows[0]?.index ?? null;
  return found === null ? log.size : Number(found);
}

async function endBefore(log: LogSpan, until: Date): Promise<number> {
  const begin = await firstNotBefore(log, until.getTime() - DISORDER);
  const end = await firstNotBefore(log, until.getTime() + DISORDER);
  const { rows } = await log.via.query(
    `select max(index) as index from access_log_entry
     where tenant = $1 and index >= $2::bigint - 1 and index < $3 and index < $4 and at < $5`,
    [log.tenant, begin, end, log.size, until],
  );
  const found = rows[0]?.index ?? null;
  return found === null ? 0 : Number(found) + 1;
}

/** Halves the log until a record before the instant is followed by one that is not. A record that is gone is before. */
async function firstNotBefore({ via, tenant, size }: LogSpan, instant: number): Promise<number> {
  let [below, at] = [0, size];
  while (below < at) {
    const middle = Math.floor((below + at) / 2);
    const { rows } = await via.query('select at from access_log_entry where tenant = $1 and index = $2', [
      tenant,
      middle,
    ]);
    const time = rows[0]?.at;
    if (time instanceof Date && time.getTime() >= instant) at = middle;
    else below = middle + 1;
  }
  return at;
}
