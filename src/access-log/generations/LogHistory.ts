import { hash } from 'node:crypto';
import type { LogTrust } from '../notes/checkpoint.js';
import { openNote } from '../notes/openNote.js';
import type { StoredGeneration } from './readGenerations.js';
import { parseRecoveryStatement, type RecoveryStatement, type SignedTree } from './recoveryStatement.js';

/** A checkpoint that was opened: of which generation, and what it says. */
export interface GenerationTree extends SignedTree {
  readonly generation: number;
}

/** What a checkpoint must be to a log: part of it, part of what a recovery statement names as lost, or neither. */
export type Standing = 'CONTINUED' | 'NAMED_LOST' | 'UNNAMED';

/** The statement that opened a generation, with its digest as the log's record of it carries it. */
export interface OpenedStatement extends RecoveryStatement {
  /** SHA-256 of the signed note, hexadecimal. */
  readonly digest: string;
}

/** Gives the digest of a signed statement. */
export const statementDigest = (note: string): string => hash('sha256', note, 'hex');

/**
 * The generations of one tenant's log. The entries of all stand one after the other in one tree; a generation ends where
 * the next one's statement says that something was left. A number may be missing: such a generation was lost as a whole.
 */
export class LogHistory {
  readonly tenant: string;
  readonly statements: readonly OpenedStatement[];

  private constructor(tenant: string, statements: readonly OpenedStatement[]) {
    this.tenant = tenant;
    this.statements = statements;
  }

  /**
   * Opens the statements with the keys of the generations that they open. Gives the number of the first one that those
   * have not signed, or that does not fit the ones before it, in place of a history.
   */
  static open(
    tenant: string,
    stored: readonly StoredGeneration[],
    trustOf: (generation: number) => LogTrust,
  ): LogHistory | number {
    const statements: OpenedStatement[] = [];
    for (const { number, note } of stored) {
      const opened = openNote(note, trustOf(number).verifiers);
      const statement = opened.refusal === null ? parseRecoveryStatement(opened.text) : null;
      const before = statements.at(-1);
      if (statement?.tenant !== tenant || statement.generation !== number) return number;
      // The record of the generation before stands between the two.
      if (before !== undefined && (before.generation >= number || before.left.size >= statement.left.size))
        return number;
      statements.push({ ...statement, digest: statementDigest(note) });
    }
    return new LogHistory(tenant, statements);
  }

  /** The current generation. */
  get generation(): number {
    return this.statements.at(-1)?.generation ?? 1;
  }

  /** Says which generation signs trees of a size: the last one that was opened below it. */
  generationAt(size: number): number {
    return this.statements.findLast(({ left }) => left.size < size)?.generation ?? 1;
  }

  /**
   * Says what a checkpoint has to be, by its generation and size alone. One that is continued is still to be compared
   * with the log; one that nothing names is above the end of its generation, or of a generation that the log never had.
   */
  standingOf({ generation, size, root }: GenerationTree): Standing {
    const isOurs = generation === 1 || this.statements.some((statement) => statement.generation === generation);
    const end = this.statements.find((statement) => statement.generation > generation)?.left.size;
    if (isOurs && (end === undefined || size <= end)) return 'CONTINUED';
    const isNamed = this.statements.some((statement) => names(statement, { generation, size, root }));
    return isNamed ? 'NAMED_LOST' : 'UNNAMED';
  }

  /** The statement that names a checkpoint as lost; undefined: none does. */
  statementOn(tree: GenerationTree): OpenedStatement | undefined {
    return this.standingOf(tree) === 'NAMED_LOST'
      ? this.statements.find((statement) => names(statement, tree))
      : undefined;
  }
}

/**
 * Says whether a statement names a checkpoint as lost: it is the tree that the statement names, or smaller than it. Two
 * trees of one size can't both be what was lost.
 */
export const names = ({ lost }: Pick<RecoveryStatement, 'lost'>, { generation, size, root }: GenerationTree): boolean =>
  lost.some(
    (tree) => tree.generation === generation && (tree.size > size || (tree.size === size && tree.root.equals(root))),
  );
