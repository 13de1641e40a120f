import { readPosted } from '../integrate/postedState.js';
import type { Queryable } from '../Queryable.js';
import { type BundleRange, bundlesOfPeriod, bundlesWithin } from './bundleTimes.js';
import { Places } from './Places.js';
import { byLength, type Group, readBundles, readNewest } from './postingRows.js';
import { isUnbounded, type Search } from './Search.js';
import { BUNDLE } from './terms.js';

/**
 * A part of a log in which to look. It may hold entries that don't match, but none that matches is outside: whoever
 * reads it compares the entries themselves.
 */
export type Portion =
  /** `from` included, `before` excluded. */
  | { readonly kind: 'SPAN'; readonly from: number; readonly before: number }
  /** Descending. */
  | { readonly kind: 'LISTED'; readonly indices: readonly number[] };

/** Bundles that are looked at together: few for whoever needs one page, then more and more. */
const firstWidth = 16;
const mostBundles = 4_096;
const growth = 4;

/**
 * Yields where the entries of a search can be, the newest first, and without overlap. What is not posted yet comes as it
 * is: that is what was appended since the integrator's last run. How many entries are wanted says how far it looks first.
 */
export async function* portionsOf(via: Queryable, search: Search, wanted: number): AsyncGenerator<Portion> {
  const { tenant, groups, period, requestId, before } = search;
  if (before <= 0) return;
  if (requestId !== null) {
    yield { kind: 'LISTED', indices: await indicesOfRequest(via, { ...search, requestId }) };
    return;
  }
  if (groups.length === 0 && isUnbounded(period)) {
    yield { kind: 'SPAN', from: 0, before };
    return;
  }
  const { posted } = await readPosted(via, tenant);
  if (before > posted) yield { kind: 'SPAN', from: posted, before };
  const below = Math.min(before, posted);
  if (below === 0) return;
  const range = await bundlesOfPeriod(via, tenant, { period, last: Math.floor((below - 1) / BUNDLE) });
  if (range === null) return;
  yield* groups.length === 0
    ? spansOf(via, { ...search, before: below }, range)
    : listsOf(via, { ...search, before: below }, { ...range, wanted });
}

async function indicesOfRequest(
  via: Queryable,
  { tenant, requestId, before }: Search & { readonly requestId: string },
): Promise<readonly number[]> {
  const { rows } = await via.query(
    'select index from access_log_entry where tenant = $1 and request_id = $2::uuid order by index desc',
    [tenant, requestId],
  );
  return rows.map(({ index }) => Number(index)).filter((index) => index < before);
}

/** What a period alone leaves: bundles beside each other make one span. */
async function* spansOf(
  via: Queryable,
  { tenant, period, before }: Search,
  range: BundleRange,
): AsyncGenerator<Portion> {
  for (const window of windowsOf(range)) {
    const all = Array.from({ length: window.last - window.first + 1 }, (_, position) => window.last - position);
    for (const { first, last } of rangesOf(await bundlesWithin(via, tenant, { period, bundles: all })))
      yield { kind: 'SPAN', from: first * BUNDLE, before: Math.min(before, (last + 1) * BUNDLE) };
  }
}

/**
 * What terms leave: the shortest postings are read, and of the others what stands in the same bundles. A bundle that has a
 * term has an entry at least, so as many bundles as entries are wanted are enough, unless the others say no.
 */
async function* listsOf(
  via: Queryable,
  search: Search,
  { first, last, wanted }: BundleRange & { readonly wanted: number },
): AsyncGenerator<Portion> {
  const { tenant, period, before } = search;
  const asked = search.groups.map((terms): Group => ({ tenant, terms }));
  const [shortest, ...others] = (await byLength(via, asked, { first, last })) ?? [];
  if (shortest === undefined) return;
  for (let [top, most] = [last, wanted]; top >= first; most *= growth) {
    const { rows, down } = await readNewest(via, shortest, { first, last: top, most: Math.min(most, mostBundles) });
    const places = new Places();
    places.take(rows);
    for (const group of others) places.take(await readBundles(via, group, places.bundles));
    const bundles = await bundlesWithin(via, tenant, { period, bundles: places.bundles });
    const indices = places.indicesIn(bundles).filter((index) => index < before);
    if (indices.length > 0) yield { kind: 'LISTED', indices };
    top = down - 1;
  }
}

function* windowsOf({ first, last }: BundleRange): Generator<BundleRange> {
  for (let [top, width] = [last, firstWidth]; top >= first; width = Math.min(width * growth, mostBundles)) {
    const bottom = Math.max(first, top - width + 1);
    yield { first: bottom, last: top };
    top = bottom - 1;
  }
}

/** Draws together what stands side by side. Taken and given in descending order. */
function* rangesOf(bundles: readonly number[]): Generator<BundleRange> {
  let open: { first: number; last: number } | null = null;
  for (const bundle of bundles) {
    if (open !== null && bundle === open.first - 1) open.first = bundle;
    else {
      if (open !== null) yield open;
      open = { first: bundle, last: bundle };
    }
  }
  if (open !== null) yield open;
}
