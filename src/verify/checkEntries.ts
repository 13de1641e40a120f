import { checkEntry, type EntryRow } from '../access-log/checkEntry.js';
import { readLeaf } from '../access-log/readLeaf.js';
import { at, type Finding } from './Finding.js';
import type { Sequences } from './Sequences.js';

/** Checks entries by themselves, in their order: columns against leaf bytes, and the sequence of each run. Stops at the first finding. */
export function checkEntries(rows: readonly EntryRow[], sequences: Sequences): readonly Finding[] {
  for (const row of rows) {
    const contradicted = contradictions(row);
    if (contradicted.length > 0)
      return [at(row.index, `its columns and its leaf contradict each other (${contradicted.join(', ')})`)];
    const run = readLeaf(row.leaf)?.only;
    if (run === undefined || !sequences.follows(run.replica, run.sequence))
      return [at(row.index, "its sequence number does not follow the one before in its gateway's run")];
  }
  return [];
}

/** Columns that hold what no gateway writes, such as `null` for a list, are not even comparable. */
function contradictions(row: EntryRow): readonly string[] {
  try {
    return checkEntry(row);
  } catch {
    return ['columns'];
  }
}
