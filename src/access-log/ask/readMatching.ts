import type { Queryable } from '../Queryable.js';
import type { RecordFilter } from '../recordFilter.js';
import { type Portion, portionsOf } from './portionsOf.js';
import type { Search } from './Search.js';

/** What is read of each entry that matches. */
export interface Reading {
  /** A select list with `entry.index as index` in it, and the tables: `select … from access_log_entry entry …`. */
  readonly select: string;
  /** Whether an entry matches, in terms of `entry`; its values follow `FIRST_FILTER_VALUE`. */
  readonly filter: RecordFilter;
  /** So many matches are enough, though more may come; null: all of them. */
  readonly wanted: number | null;
}

/** Before a filter's values stand the tenant, where to look, and how many. */
export const FIRST_FILTER_VALUE = 4;

/** Entries that are looked at together. */
const [least, most] = [8, 4_096];

/**
 * Two lists, because PostgreSQL reads the pages of an alternative together (a bitmap), and of one list one after the
 * other: they are far apart, and mostly not in memory.
 */
const listed = '(entry.index = any($2::bigint[]) or entry.index = any($3::bigint[]))';
const within = 'entry.index >= ($2::bigint[])[1] and entry.index < ($2::bigint[])[2]';
const [inOrder, atMost] = ['order by entry.index desc', 'limit $3::int'];

/**
 * Yields the entries that match a search, the newest first, some at a time: by key, as postings and bundles say where
 * they are. It ends when there are as many as are wanted.
 */
export async function* readMatching<Row extends { readonly index: number }>(
  via: Queryable,
  search: Search,
  { select, filter, wanted }: Reading,
): AsyncGenerator<readonly Row[]> {
  const pace = new Pace(wanted);
  const read = async (where: string, end: string, values: readonly unknown[]): Promise<readonly Row[]> => {
    const { rows } = await via.query(`${select} where entry.tenant = $1 and ${where}${filter.sql} ${end}`, [
      ...[search.tenant, ...values, ...filter.values],
    ]);
    return rows as unknown as readonly Row[];
  };
  for await (const portion of portionsOf(via, search, pace.next)) {
    yield* readPortion(portion, read, pace);
    if (pace.isEnough) return;
  }
}

/** How many entries to look at next: as many as it takes to find what is still wanted, as far as one knows yet. */
class Pace {
  readonly #wanted: number;
  #looked = 0;
  #found = 0;

  constructor(wanted: number | null) {
    this.#wanted = wanted ?? Number.POSITIVE_INFINITY;
  }

  get isEnough(): boolean {
    return this.#found >= this.#wanted;
  }

  get next(): number {
    const perMatch = (this.#looked + 1) / (this.#found + 1);
    return Math.min(most, Math.max(least, Math.ceil((this.#wanted - this.#found) * perMatch)));
  }

  take(looked: number, found: number): void {
    this.#looked += looked;
    this.#found += found;
  }
}

type Read<Row> = (where: string, end: string, values: readonly [unknown, unknown]) => Promise<readonly Row[]>;

async function* readPortion<Row extends { readonly index: number }>(
  portion: Portion,
  read: Read<Row>,
  pace: Pace,
): AsyncGenerator<readonly Row[]> {
  if (portion.kind === 'LISTED') {
    for (let start = 0; start < portion.indices.length && !pace.isEnough; ) {
      const part = portion.indices.slice(start, start + pace.next);
      const middle = part.length >> 1;
      const rows = await read(listed, inOrder, [part.slice(0, middle), part.slice(middle)]);
      pace.take(part.length, rows.length);
      yield rows;
      start += part.length;
    }
    return;
  }
  for (let { before } = portion; before > portion.from && !pace.isEnough; ) {
    const limit = pace.next;
    const rows = await read(within, `${inOrder} ${atMost}`, [[portion.from, before], limit]);
    // What did not match on the way is not counted: the database looked at it by itself.
    pace.take(rows.length, rows.length);
    yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < limit) return;
    before = last.index;
  }
}
