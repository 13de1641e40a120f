import { LogBroken } from '../integrate/LogBroken.js';
import { openOwnCheckpoint } from '../integrate/openOwnCheckpoint.js';
import { readNodes } from '../integrate/readRange.js';
import { readNewestNote } from '../integrate/signTree.js';
import type { Checkpoint } from '../notes/checkpoint.js';
import type { Queryable } from '../Queryable.js';
import type { Signer } from '../signer.js';
import { type CompactRange, createRange, rootOfRange } from '../tree/CompactRange.js';
import { consistencyPath } from '../tree/proofPaths.js';
import { consistencyProof, nodesOfPath } from '../tree/proofs.js';
import { perfectParts } from '../tree/sizes.js';
import { verifyConsistency } from '../tree/verifyConsistency.js';

/** What the log's key has signed of a segment's place in the tree. */
export interface SignedSegment {
  readonly before: CompactRange;
  /** The root at the segment's end. */
  readonly root: Buffer;
  /** The newest checkpoint, opened, and as it was signed. */
  readonly checkpoint: Checkpoint;
  readonly note: string;
}

/**
 * Reads the tree around a segment [start, end) from the tiles, and proves that the newest signed checkpoint continues it.
 *
 * @throws LogBroken when it does not, or the tiles lack what that needs
 */
export async function readSignedSegment(
  via: Queryable,
  {
    tenant,
    start,
    end,
    signer,
  }: { readonly tenant: string; readonly start: number; readonly end: number; readonly signer: Signer },
): Promise<SignedSegment> {
  const note = (await readNewestNote(via, tenant)) ?? '';
  const opened = openOwnCheckpoint(note, tenant, signer);
  if (opened.refusal !== null) throw new LogBroken('CHECKPOINT_BROKEN');
  const { size, root: newest } = opened.checkpoint;
  const [parts, ends] = [perfectParts(0, start), perfectParts(0, end)];
  const getNode = await readNodes(via, tenant, [...parts, ...ends, ...nodesOfPath(consistencyPath(end, size))]);
  const root = rootOfRange(createRange(end, ends.map(getNode)));
  const proof = consistencyProof(end, size, getNode);
  if (!verifyConsistency({ first: end, second: size, firstRoot: root, secondRoot: newest, proof }))
    throw new LogBroken('INCONSISTENT');
  return { before: createRange(start, parts.map(getNode)), root, checkpoint: opened.checkpoint, note };
}
