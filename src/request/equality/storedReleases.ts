import type { Queryable } from '../../access-log/Queryable.js';
import type { KeptCount } from '../../statistics/KnownCounts.js';
import type { PublishedCell } from '../../statistics/releaseTable.js';
import type { EqualityBreakdown, EqualityDimension } from '../../vocabulary/equality.js';
import type { StatisticsAsked, StoredRelease } from './EqualityStatistics.js';

/** Reads the release that was computed; null: there is none. What it does not publish is in no row that this reads. */
export async function readRelease(
  via: Queryable,
  tenant: string,
  { dimension, by, period }: StatisticsAsked,
): Promise<StoredRelease | null> {
  const { rows } = await via.query(
    `select q.threshold, q.rounding, to_json(q.computed_at) #>> '{}' as "computedAt", r.cells
     from equality_release r join equality_quarter q using (tenant, quarter)
     where r.tenant = $1 and r.quarter = $2 and r.dimension = $3 and r.breakdown = $4`,
    [tenant, period, dimension, by],
  );
  const [row] = rows;
  if (!row) return null;
  return {
    ...{ dimension, by, period, k: Number(row['threshold']), rounding: Number(row['rounding']) },
    computedAt: new Date(String(row['computedAt'])),
    cells: row['cells'] as readonly PublishedCell[],
  };
}

/** Says whether a quarter was computed, whatever of it. */
export async function isComputed(via: Queryable, tenant: string, quarter: string): Promise<boolean> {
  const { rows } = await via.query('select from equality_quarter where tenant = $1 and quarter = $2', [
    tenant,
    quarter,
  ]);
  return rows.length > 0;
}

export interface NewQuarter {
  readonly tenant: string;
  readonly quarter: string;
  readonly threshold: number;
  readonly rounding: number;
  readonly computedAt: Date;
}

/**
 * Claims a quarter for the caller's transaction. Another that has claimed it is waited for; false: that one has computed
 * it, or somebody had before.
 */
export async function claimQuarter(tx: Queryable, quarter: NewQuarter): Promise<boolean> {
  const { rows } = await tx.query(
    `insert into equality_quarter (tenant, quarter, threshold, rounding, computed_at) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning quarter`,
    [quarter.tenant, quarter.quarter, quarter.threshold, quarter.rounding, quarter.computedAt],
  );
  return rows.length > 0;
}

/** One release of a quarter, with what later ones are held against. */
export interface NewRelease {
  readonly dimension: EqualityDimension;
  readonly by: EqualityBreakdown;
  readonly cells: readonly PublishedCell[];
  readonly kept: readonly KeptCount[];
}

/** Stores a release of a quarter that the transaction has claimed. */
export async function storeRelease(
  tx: Queryable,
  { tenant, quarter }: Pick<NewQuarter, 'tenant' | 'quarter'>,
  { dimension, by, cells, kept }: NewRelease,
): Promise<void> {
  const key = [tenant, quarter, dimension, by];
  const columns = 'tenant, quarter, dimension, breakdown';
  await tx.query(`insert into equality_release (${columns}, cells) values ($1, $2, $3, $4, $5)`, [
    ...key,
    JSON.stringify(cells),
  ]);
  if (kept.length > 0)
    await tx.query(`insert into equality_kept_count (${columns}, counts) values ($1, $2, $3, $4, $5)`, [
      ...key,
      JSON.stringify(kept),
    ]);
}

/** What earlier releases kept, by dimension. For computing, and nothing else: these counts are exact. */
export async function readKept(
  tx: Queryable,
  tenant: string,
): Promise<ReadonlyMap<string, readonly { readonly by: string; readonly kept: readonly KeptCount[] }[]>> {
  const { rows } = await tx.query(
    'select dimension, breakdown, counts from equality_kept_count where tenant = $1 order by quarter',
    [tenant],
  );
  const kept = rows.map((row) => ({
    dimension: String(row['dimension']),
    by: String(row['breakdown']),
    kept: row['counts'] as readonly KeptCount[],
  }));
  return Map.groupBy(kept, ({ dimension }) => dimension);
}
