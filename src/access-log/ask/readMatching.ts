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
  /** Entries that are looked at first; then more and more. */
  readonly batch: number;
}

/** Before a filter's values stand the tenant, where to look, and how many. */
export const FIRST_FILTER_VALUE = 4;

const largestBatch = 4_096;

const listed = 'entry.index = any($2::bigint[])';
const within = 'entry.index >= ($2::bigint[])[1] and entry.index < ($2::bigint[])[2]';

/**
 * Yields the entries that match a search, the newest first, some at a time: by key, as postings and bundles say where
 * they are. Whoever has enough stops.
 */
export async function* readMatching<Row extends { readonly index: number }>(
  via: Queryable,
  search: Search,
  reading: Reading,
): AsyncGenerator<readonly Row[]> {
  const read = async (where: string, indices: readonly number[], limit: number): Promise<readonly Row[]> => {
    const { select, filter } = reading;
    const { rows } = await via.query(
      `${select} where entry.tenant = $1 and ${where}${filter.sql} order by entry.index desc limit $3::int`,
      [search.tenant, indices, limit, ...filter.values],
    );
    return rows as unknown as readonly Row[];
  };
  const sizes = { batch: Math.max(1, reading.batch) };
  for await (const portion of portionsOf(via, search)) yield* readPortion(portion, read, sizes);
}

type Read<Row> = (where: string, indices: readonly number[], limit: number) => Promise<readonly Row[]>;

async function* readPortion<Row extends { readonly index: number }>(
  portion: Portion,
  read: Read<Row>,
  sizes: { batch: number },
): AsyncGenerator<readonly Row[]> {
  const grow = (): void => {
    sizes.batch = Math.min(sizes.batch * 2, largestBatch);
  };
  if (portion.kind === 'LISTED') {
    for (let start = 0; start < portion.indices.length; ) {
      const part = portion.indices.slice(start, start + sizes.batch);
      yield await read(listed, part, part.length);
      start += part.length;
      grow();
    }
    return;
  }
  for (let { before } = portion; before > portion.from; ) {
    const limit = sizes.batch;
    const rows = await read(within, [portion.from, before], limit);
    yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < limit) return;
    before = last.index;
    grow();
  }
}
