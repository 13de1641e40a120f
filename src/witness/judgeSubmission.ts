import { type Checkpoint, type LogTrust, openCheckpoint } from '../access-log/notes/checkpoint.js';
import { emptyRoot } from '../access-log/tree/hashing.js';
import { verifyConsistency } from '../access-log/tree/verifyConsistency.js';
import type { Submission } from './parseSubmission.js';

/** A tree that a witness has cosigned. */
export type KnownTree = Pick<Checkpoint, 'size' | 'root'>;

/** What a witness does with a submission, as the statuses of C2SP tlog-witness. */
export type Judgement =
  /** Cosigned, once it is kept. */
  | { readonly status: 200 }
  /** An old size above the checkpoint's. */
  | { readonly status: 400 }
  /** No key that is known for the log has signed it. */
  | { readonly status: 403 }
  /** The old size is not the one that was cosigned last. */
  | { readonly status: 409; readonly size: number }
  /** It is not shown to continue what was cosigned last: what the log would have to do to take something back. */
  | { readonly status: 422 };

const emptyTree = (): KnownTree => ({ size: 0, root: emptyRoot() });

/**
 * Judges a submission to a log that is known, against the tree that was cosigned last (null: none), in the order that
 * C2SP tlog-witness asks for: of one that the log has not signed nothing is told.
 */
export function judgeSubmission(submission: Submission, trust: LogTrust, last: KnownTree | null): Judgement {
  const { oldSize, proof, note, checkpoint } = submission;
  if (openCheckpoint(note, trust).refusal !== null) return { status: 403 };
  if (oldSize > checkpoint.size) return { status: 400 };
  const known = last ?? emptyTree();
  if (oldSize !== known.size) return { status: 409, size: known.size };
  const isContinued = verifyConsistency({
    first: known.size,
    second: checkpoint.size,
    firstRoot: known.root,
    secondRoot: checkpoint.root,
    proof,
  });
  return { status: isContinued ? 200 : 422 };
}
