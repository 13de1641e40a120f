import { type EntryRow, entryColumns } from '../access-log/checkEntry.js';

/** Entries of a page: ten tiles, some megabytes at most. */
const pageSize = 2_560;

/** Yields a log's entries from an index on, page by page; in an honest log no page lies on both sides of `boundary`. */
export async function* readEntries(
  via: { query(text: string, values: unknown[]): Promise<{ readonly rows: EntryRow[] }> },
  tenant: string,
  { start, boundary }: { readonly start: number; readonly boundary: number },
): AsyncGenerator<readonly EntryRow[]> {
  for (let from = start; ; ) {
    const limit = from < boundary ? Math.min(pageSize, boundary - from) : pageSize;
    const { rows } = await via.query(
      `select ${entryColumns} from access_log_entry where tenant = $1 and index >= $2 order by index limit $3`,
      [tenant, from, limit],
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    from = last.index + 1;
  }
}
