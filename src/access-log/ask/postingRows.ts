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

const columns = 'select bundle, positions from access_log_posting where tenant = $1 and term = any($2::text[])';

/** Reads where a group stands in neighbouring bundles. */
export async function readRange(
  via: Queryable,
  { tenant, terms }: Group,
  { first, last }: BundleRange,
): Promise<readonly PostingRow[]> {
  const { rows } = await via.query(`${columns} and bundle >= $3 and bundle <= $4`, [tenant, terms, first, last]);
  return rows.map(postingOf);
}

/** Reads where a group stands in some bundles. */
export async function readBundles(
  via: Queryable,
  { tenant, terms }: Group,
  bundles: readonly number[],
): Promise<readonly PostingRow[]> {
  if (bundles.length === 0) return [];
  const { rows } = await via.query(`${columns} and bundle = any($3::bigint[])`, [tenant, terms, bundles]);
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
