import { type CompactRange, rootOfRange } from '../access-log/tree/CompactRange.js';
import type { ClaimedCheckpoint } from './checkCheckpoints.js';
import type { Finding } from './Finding.js';

/** Compares a checkpoint with the tree at its size. `signed`: the size of the last one that held. Null: it holds. */
export function judgeClaim(
  { size, root, isGiven }: ClaimedCheckpoint,
  { range, signed }: { readonly range: CompactRange; readonly signed: number },
): Finding | null {
  if (root !== null && rootOfRange(range).equals(root)) return null;
  const which = isGiven ? 'the checkpoint that was given' : `the checkpoint of size ${size}`;
  const what = root === null ? `${which} is not signed by the log's key` : `${which} has another root`;
  return { index: Math.min(signed, size - 1), last: size - 1, what };
}
