import { BUNDLE } from '../access-log/ask/terms.js';
import type { Queryable } from '../access-log/Queryable.js';
import type { Finding } from './Finding.js';

/** An entry's place and time, in the one form in which texts are in the order of the instants. */
export interface TimedEntry {
  readonly index: number;
  readonly at: string;
}

interface Bounds {
  readonly firstAt: string;
  readonly lastAt: string;
}

/** What is stored of a bundle's time. */
export interface StoredTime extends Bounds {
  readonly bundle: number;
  readonly reached: string;
  readonly onward: string;
}

const instant = (column: string, name: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "${name}"`;
const statement = `
  select index as bundle, ${instant('first_at', 'firstAt')}, ${instant('last_at', 'lastAt')},
    ${instant('reached', 'reached')}, ${instant('onward', 'onward')}
  from access_log_bundle where tenant = $1 and index >= $2 and index < $3`;

/** Reads the times of the bundles [first, end). */
export async function readTimes(
  via: Queryable,
  tenant: string,
  [first, end]: readonly [number, number],
): Promise<ReadonlyMap<number, StoredTime>> {
  const { rows } = await via.query(statement, [tenant, first, end]);
  return new Map(
    rows.map((row) => [
      Number(row.bundle),
      {
        bundle: Number(row.bundle),
        firstAt: String(row.firstAt),
        lastAt: String(row.lastAt),
        reached: String(row.reached),
        onward: String(row.onward),
      },
    ]),
  );
}

const finding = (bundle: number): Finding => ({
  index: bundle * BUNDLE,
  last: bundle * BUNDLE + BUNDLE - 1,
  what: 'the time of its bundle is not what the entries say',
});

/**
 * Compares the times of bundles with those of their entries, bundle by bundle. The earliest instant from a bundle on is
 * known only once all is read; but it is the earlier one of the bundle's own and the next bundle's, so each is compared with the next.
 */
export class BundleTimes {
  #reached = '';
  #last: StoredTime | null = null;
  #bundles = 0;

  /** Bundles that were compared. */
  get bundles(): number {
    return this.#bundles;
  }

  /** Takes the entries of the next whole bundles, and what is stored of their times. */
  take(entries: readonly TimedEntry[], stored: ReadonlyMap<number, StoredTime>): readonly Finding[] {
    return [...boundsOf(entries)].flatMap(([bundle, bound]) =>
      this.#compare(bundle, bound, stored.get(bundle) ?? null),
    );
  }

  /** Compares what only the last bundle can tell. */
  finish(): readonly Finding[] {
    const last = this.#last;
    return last === null || last.onward === last.firstAt ? [] : [finding(last.bundle)];
  }

  #compare(bundle: number, bound: Bounds, stored: StoredTime | null): readonly Finding[] {
    this.#bundles += 1;
    if (stored === null) return [finding(bundle)];
    const before = this.#last;
    this.#last = stored;
    // What stood before a log that begins later is gone, and its last instant with it.
    if (before === null && bundle > 0) this.#reached = stored.reached;
    this.#reached = bound.lastAt > this.#reached ? bound.lastAt : this.#reached;
    const isLinked = before === null || before.onward === earlier(before.firstAt, stored.onward);
    const isSame =
      stored.firstAt === bound.firstAt && stored.lastAt === bound.lastAt && stored.reached === this.#reached;
    return [...(isLinked || before === null ? [] : [finding(before.bundle)]), ...(isSame ? [] : [finding(bundle)])];
  }
}

const earlier = (one: string, other: string): string => (one < other ? one : other);

function boundsOf(entries: readonly TimedEntry[]): ReadonlyMap<number, Bounds> {
  const bounds = new Map<number, Bounds>();
  for (const { index, at } of entries) {
    const bundle = Math.floor(index / BUNDLE);
    const known = bounds.get(bundle) ?? { firstAt: at, lastAt: at };
    bounds.set(bundle, { firstAt: earlier(known.firstAt, at), lastAt: at > known.lastAt ? at : known.lastAt });
  }
  return bounds;
}
