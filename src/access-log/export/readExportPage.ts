import { type EntryRow, entryColumns } from '../checkEntry.js';
import { LogBroken } from '../integrate/LogBroken.js';
import { bytesOf } from '../integrate/treeState.js';
import type { Queryable } from '../Queryable.js';
import type { RecordLine } from './recordLine.js';

/** A part of a range of a tenant's log: at most `limit` entries from `from` on, below `to`. */
export interface ExportPage {
  readonly tenant: string;
  readonly from: number;
  readonly to: number;
  readonly limit: number;
}

/** An entry with the operation's name, which stands in a table that can be erased. */
export interface NamedEntry {
  readonly entry: EntryRow;
  readonly operationName: string | null;
}

/**
 * Reads what canonical records are written of.
 *
 * @throws LogBroken when an entry is missing
 */
export async function readLines(via: Queryable, page: ExportPage): Promise<readonly RecordLine[]> {
  const rows = await readPage(via, page, 'index, leaf, subjects');
  return rows.map(({ index, leaf, subjects }) => {
    if (!isTexts(subjects)) throw new LogBroken('NO_BYTES');
    return { index: Number(index), leaf: bytesOf(leaf), subjects };
  });
}

/**
 * Reads whole entries.
 *
 * @throws LogBroken when an entry is missing
 */
export async function readNamedEntries(via: Queryable, page: ExportPage): Promise<readonly NamedEntry[]> {
  const columns = `${entryColumns}, (
    select name from access_log_operation_name named
    where named.tenant = entry.tenant and named.operation_digest = entry.operation_digest) as "operationName"`;
  const rows = await readPage(via, page, columns);
  return rows.map(({ operationName, ...entry }) => ({
    // `checkEntry` looks at every column before anything is made of it.
    entry: entry as unknown as EntryRow,
    operationName: typeof operationName === 'string' ? operationName : null,
  }));
}

async function readPage(
  via: Queryable,
  { tenant, from, to, limit }: ExportPage,
  columns: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { rows } = await via.query(
    `select ${columns} from access_log_entry entry where tenant = $1 and index >= $2 and index < $3
     order by index limit $4`,
    [tenant, from, to, limit],
  );
  const expected = Math.min(limit, to - from);
  if (rows.length !== expected || rows.some(({ index }, position) => Number(index) !== from + position))
    throw new LogBroken('ENTRY_MISSING');
  return rows;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');
