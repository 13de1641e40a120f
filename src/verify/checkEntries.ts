import { setImmediate } from 'node:timers/promises';
import { checkEntry, type EntryRow, entryColumns } from '../access-log/checkEntry.js';
import { type EntryTexts, type HonestEntry, readHonestEntry } from '../access-log/EntryTexts.js';
import { leafHash } from '../access-log/merkle.js';
import { readLeaf } from '../access-log/readLeaf.js';
import type { DerivedEntry } from './DerivedRows.js';
import { at, type Finding } from './Finding.js';
import type { Sequences } from './Sequences.js';
import type { Snapshot } from './Snapshot.js';

/**
 * What looking at entries gave: the hash of each leaf, what is wrong with the first one that is, and, where nothing is,
 * what each can be asked by.
 */
export interface CheckedEntries {
  readonly leafHashes: readonly Buffer[];
  readonly findings: readonly Finding[];
  readonly entries: readonly DerivedEntry[];
}

/** Entries that are checked in one go: between, the database is asked for the next thing of the page that is read ahead. */
const inOneGo = 64;

/**
 * Checks entries by themselves, in their order: columns against leaf bytes, and the sequence of each run. Only the first
 * finding is told. Entries that are not plainly honest are read once more, byte by byte.
 */
export async function checkEntries(
  via: Snapshot,
  rows: readonly EntryTexts[],
  sequences: Sequences,
): Promise<CheckedEntries> {
  const leafHashes: Buffer[] = [];
  const findings: Finding[] = [];
  const entries: DerivedEntry[] = [];
  for (const [position, row] of rows.entries()) {
    if (position % inOneGo === 0) await setImmediate();
    const read = plainly(row) ?? (await readOnceMore(via, row));
    leafHashes.push(read.leafHash);
    if (findings.length > 0) continue;
    if ('contradicted' in read)
      findings.push(at(row.index, `its columns and its leaf contradict each other (${read.contradicted.join(', ')})`));
    else if (!sequences.follows(read.replica, read.sequence))
      findings.push(at(row.index, "its sequence number does not follow the one before in its gateway's run"));
    else entries.push({ ...row, subjects: read.subjects, fields: read.fields });
  }
  return { leafHashes, findings, entries: findings.length > 0 ? [] : entries };
}

/** Columns that hold what no gateway writes, such as `null` for a list, are not even comparable. */
function plainly(row: EntryTexts): HonestEntry | null {
  try {
    return readHonestEntry(row);
  } catch {
    return null;
  }
}

type Read = HonestEntry | { readonly leafHash: Buffer; readonly contradicted: readonly string[] };

async function readOnceMore(via: Snapshot, { tenant, index }: EntryTexts): Promise<Read> {
  const { rows } = await via.query<EntryRow>(
    `select ${entryColumns} from access_log_entry where tenant = $1 and index = $2`,
    [tenant, index],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('A snapshot gave an entry that it does not have.');
  const contradicted = contradictions(row);
  const run = readLeaf(row.leaf)?.only;
  const hash = leafHash(row.leaf);
  if (run === undefined || contradicted.length > 0) return { leafHash: hash, contradicted };
  const { subjects, fields } = row;
  return { leafHash: hash, replica: run.replica, sequence: run.sequence, subjects, fields };
}

function contradictions(row: EntryRow): readonly string[] {
  try {
    return checkEntry(row);
  } catch {
    return ['columns'];
  }
}
