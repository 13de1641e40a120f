import { createHash } from 'node:crypto';
import { openPruneStatement } from '../../access-log/keep/pruneStatement.js';
import type { LogTrust } from '../../access-log/notes/checkpoint.js';
import type { Queryable } from '../../access-log/Queryable.js';
import { type CompactRange, rootOfRange } from '../../access-log/tree/CompactRange.js';
import { at, type Finding } from '../Finding.js';

/** A statement as the database holds it, opened: that entries below an index were pruned. */
export interface Statement {
  readonly below: number;
  /** The log's key has signed it, for this index. */
  readonly isSigned: boolean;
  /** Says whether a tree of that size has the stated root. */
  readonly isRoot: (range: CompactRange) => boolean;
  /** SHA-256 of the note, as the record of the pruning carries it; and that record. */
  readonly digest: string;
  readonly recordId: string;
}

/** Reads the statements of a log in their order. */
export async function readStatements(
  via: Queryable,
  tenant: string,
  trusts: readonly LogTrust[],
): Promise<readonly Statement[]> {
  const { rows } = await via.query(
    'select below, note, record_id from access_log_pruning where tenant = $1 order by below',
    [tenant],
  );
  return rows.map((row) => {
    const [below, note] = [Number(row.below), String(row.note)];
    const opened = openPruneStatement(note, trusts);
    return {
      below,
      isSigned: opened?.below === below,
      isRoot: (range) => opened !== null && rootOfRange(range).equals(opened.root),
      digest: createHash('sha256').update(note).digest('hex'),
      recordId: String(row.record_id),
    };
  });
}

/**
 * Says what is wrong with where a log begins. Its entries may begin above index 0 only where the log's key has signed that
 * they do, and a record that is still there says so: the newest pruning's is never older than what it left.
 */
export async function checkBoundary(
  via: Queryable,
  tenant: string,
  { statements, integrated }: { readonly statements: readonly Statement[]; readonly integrated: number },
): Promise<readonly Finding[]> {
  const forged = statements.findIndex(({ isSigned }) => !isSigned);
  if (forged !== -1)
    return [
      at(belowOf(statements.at(forged - 1), forged), "the prune statement over it is not signed by the log's key"),
    ];
  const newest = statements.at(-1);
  if (newest === undefined) return [];
  const { below } = newest;
  if (below > integrated) return [at(integrated, 'the log is pruned beyond its tree')];
  const left = await via.query(
    'select index from access_log_entry where tenant = $1 and index < $2 order by index limit 1',
    [tenant, below],
  );
  const [remaining] = left.rows;
  if (remaining !== undefined) return [at(Number(remaining.index), 'it stands below what was pruned')];
  const { rows } = await via.query(
    'select index, change_digest as digest from access_log_entry where tenant = $1 and record_id = $2',
    [tenant, newest.recordId],
  );
  const [record] = rows;
  if (record !== undefined && Number(record.index) >= below && record.digest === newest.digest) return [];
  return [at(belowOf(statements.at(-2), statements.length - 1), 'no record says that it was pruned')];
}

/** Where the entries begin that a statement is about: where the one before it ends. */
const belowOf = (before: Statement | undefined, position: number): number =>
  position === 0 || before === undefined ? 0 : before.below;
