import type { Queryable } from '../Queryable.js';
import { isUnbounded, type Period } from './Search.js';

/** Neighbouring bundles, both included. */
export interface BundleRange {
  readonly first: number;
  readonly last: number;
}

const firstStatement = `
  select index from access_log_bundle where tenant = $1 and reached >= $2::timestamptz
  order by reached, index limit 1`;
const lastStatement = `
  select index from access_log_bundle where tenant = $1 and onward < $2::timestamptz
  order by onward desc, index desc limit 1`;

/**
 * Narrows bundles to those that can hold an entry of a period; null: none does. Both looks are by key. What a clock that
 * jumped leaves in the range although it is of another time, `bundlesWithin` takes out.
 */
export async function bundlesOfPeriod(
  via: Queryable,
  tenant: string,
  { period, last }: { readonly period: Period; readonly last: number },
): Promise<BundleRange | null> {
  const bounds = { first: 0, last };
  if (period.from !== null) {
    const { rows } = await via.query(firstStatement, [tenant, period.from]);
    if (rows[0] === undefined) return null;
    bounds.first = Number(rows[0].index);
  }
  if (period.to !== null) {
    const { rows } = await via.query(lastStatement, [tenant, period.to]);
    if (rows[0] === undefined) return null;
    bounds.last = Math.min(last, Number(rows[0].index));
  }
  return bounds.first <= bounds.last ? bounds : null;
}

const overlap = `
  and ($3::timestamptz is null or last_at >= $3) and ($4::timestamptz is null or first_at < $4)`;

/** Gives those of some bundles that hold an instant of a period or have one on either side of it. */
export async function bundlesWithin(
  via: Queryable,
  tenant: string,
  { period, bundles }: { readonly period: Period; readonly bundles: readonly number[] },
): Promise<readonly number[]> {
  if (isUnbounded(period) || bundles.length === 0) return bundles;
  const { rows } = await via.query(
    `select index from access_log_bundle where tenant = $1 and index = any($2::bigint[])${overlap}`,
    [tenant, bundles, period.from, period.to],
  );
  const within = new Set(rows.map(({ index }) => Number(index)));
  return bundles.filter((bundle) => within.has(bundle));
}
