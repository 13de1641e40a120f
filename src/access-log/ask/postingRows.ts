import type { Queryable } from '../Queryable.js';
import type { BundleRange } from './bundleTimes.js';

/** The terms of a group, of which an entry has to have one, in a tenant's log. */
export interface Group {
  readonly tenant: string;
  readonly terms: readonly string[];
}

/** Where the terms of a group stand in one bundle; a bundle comes once for each term that stands in it. */
export interface PostingRow {
  readonly bundle: number;
  readonly positions: readonly number[];
}

/** Where a group stands in the newest bundles of a range, down to one of them. */
export interface NewestRows {
  readonly rows: readonly PostingRow[];
  /** The lowest bundle that was looked at. */
  readonly down: number;
}

const newestStatement = `
  select asked.number, posting.bundle, posting.positions
  from unnest($2::text[]) with ordinality as asked (term, number)
  cross join lateral (
    select bundle, positions from access_log_posting
    where tenant = $1 and term = asked.term and bundle >= $3 and bundle <= $4
    order by bundle desc limit $5::int) as posting`;

/** Reads where a group stands, from the end of a range on: of each term as many rows as said at most. */
export async function readNewest(
  via: Queryable,
  { tenant, terms }: Group,
  { first, last, most }: BundleRange & { readonly most: number },
): Promise<NewestRows> {
  const { rows } = await via.query(newestStatement, [tenant, terms, first, last, most]);
  const ends = new Map<number, { count: number; lowest: number }>();
  for (const { number, bundle } of rows) {
    const end = ends.get(Number(number)) ?? { count: 0, lowest: last };
    ends.set(Number(number), { count: end.count + 1, lowest: Math.min(end.lowest, Number(bundle)) });
  }
  // Below the end of a term of which there may be more, another one's rows say nothing yet.
  const down = Math.max(first, ...[...ends.values()].map(({ count, lowest }) => (count < most ? first : lowest)));
  return { rows: rows.map(postingOf).filter(({ bundle }) => bundle >= down), down };
}

const bundlesStatement = `
  select bundle, positions from access_log_posting
  where tenant = $1 and term = any($2::text[]) and bundle = any($3::bigint[])`;

/** Reads where a group stands in some bundles. */
export async function readBundles(
  via: Queryable,
  { tenant, terms }: Group,
  bundles: readonly number[],
): Promise<readonly PostingRow[]> {
  if (bundles.length === 0) return [];
  const { rows } = await via.query(bundlesStatement, [tenant, terms, bundles]);
  return rows.map(postingOf);
}

const postingOf = ({ bundle, positions }: Readonly<Record<string, unknown>>): PostingRow => ({
  bundle: Number(bundle),
  positions: Array.isArray(positions) ? positions.map(Number) : [],
});

/** Rows of a term that are counted at most: beyond, one is as long as the other. */
const countedAtMost = 256;

const lengthsStatement = `
  select asked.term, (
    select count(*)::int from (
      select from access_log_posting posting
      where posting.tenant = $1 and posting.term = asked.term and bundle >= $3 and bundle <= $4
      limit ${countedAtMost}) as found) as length
  from unnest($2::text[]) as asked (term)`;

/** Puts groups in order, those first whose postings are fewest; null: there is one that has none. */
export async function byLength(
  via: Queryable,
  groups: readonly Group[],
  { first, last }: BundleRange,
): Promise<readonly Group[] | null> {
  const [group, ...others] = groups;
  if (group === undefined || others.length === 0) return groups;
  const terms = groups.flatMap((each) => each.terms);
  const { rows } = await via.query(lengthsStatement, [group.tenant, terms, first, last]);
  const lengths = new Map(rows.map(({ term, length }) => [String(term), Number(length)]));
  const lengthOf = (each: Group): number => each.terms.reduce((sum, term) => sum + (lengths.get(term) ?? 0), 0);
  if (groups.some((each) => lengthOf(each) === 0)) return null;
  return [...groups].sort((one, other) => lengthOf(one) - lengthOf(other));
}
