import { type EntryTexts, entryTextColumns } from '../access-log/EntryTexts.js';
import { readTiles } from '../access-log/integrate/tileRows.js';
import type { LogTrust } from '../access-log/notes/checkpoint.js';
import type { GetTile } from '../access-log/tree/tileNodes.js';
import { TILE_WIDTH, type TilePlace } from '../access-log/tree/tiles.js';
import { type ClaimedCheckpoint, readAllClaims } from './checkCheckpoints.js';
import { readBundles, type StoredBundles } from './DerivedRows.js';
import type { Snapshot } from './Snapshot.js';

/** Entries of a page: two tiles, a megabyte or two. Two pages are in memory at most. */
const pageSize = 512;

/** A page of a log, with all that has to agree with it. */
export interface LogPage {
  readonly from: number;
  readonly rows: readonly EntryTexts[];
  /** The checkpoints whose sizes lie above `from`, up to the end of a whole page, in their order. */
  readonly claims: readonly ClaimedCheckpoint[];
  readonly getTile: GetTile;
  readonly stored: StoredBundles;
}

export interface PagesOptions {
  readonly tenant: string;
  /** Who signs checkpoints of a size. */
  readonly trustAt: (size: number) => LogTrust;
  /** An older checkpoint, opened already; null: none was given. */
  readonly given: ClaimedCheckpoint | null;
  /** The first index. */
  readonly from: number;
  /** Entries that the tiles must hold: in an honest log no page lies on both sides. */
  readonly integrated: number;
}

/**
 * Yields a log page by page, in the order of indices. While a page is looked at, the database works on the next one, which
 * is asked for where an honest log has it: after a gap nothing more is to be read.
 */
export async function* readPages(via: Snapshot, options: PagesOptions): AsyncGenerator<LogPage> {
  let next = readPage(via, options, options.from);
  for (;;) {
    const page = await next;
    if (page.rows.length === 0) return;
    next = readPage(via, options, page.from + page.rows.length);
    // It may fail while nobody waits for it yet; whoever waits is told.
    next.catch(() => undefined);
    yield page;
  }
}

async function readPage(via: Snapshot, options: PagesOptions, from: number): Promise<LogPage> {
  const { tenant, integrated } = options;
  const limit = from < integrated ? Math.min(pageSize, integrated - from) : pageSize;
  const to = from + limit;
  const [{ rows }, claims, getTile, stored] = await Promise.all([
    via.query<EntryTexts>(
      `select ${entryTextColumns} from access_log_entry where tenant = $1 and index >= $2 order by index limit $3`,
      [tenant, from, limit],
    ),
    readAllClaims(via, options, [from, to]),
    from < integrated ? readTiles(via, tenant, tilesBetween(from, to)) : () => undefined,
    readBundles(via, tenant, { from, to }),
  ]);
  return { from, rows, claims, getTile, stored };
}

/** The tiles of each level that hold a node which ends with one of the leaves [from, to). */
function tilesBetween(from: number, to: number): readonly TilePlace[] {
  const tiles: TilePlace[] = [];
  let [first, last, level] = [from, to, 0];
  while (first < last) {
    for (let index = Math.floor(first / TILE_WIDTH); index * TILE_WIDTH < last; index += 1)
      tiles.push({ level, index });
    [first, last, level] = [Math.floor(first / TILE_WIDTH), Math.floor(last / TILE_WIDTH), level + 1];
  }
  return tiles;
}
