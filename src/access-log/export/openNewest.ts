import { LogBroken } from '../integrate/LogBroken.js';
import { openOwnCheckpoint } from '../integrate/openOwnCheckpoint.js';
import { readNewestNote } from '../integrate/signTree.js';
import type { Checkpoint } from '../notes/checkpoint.js';
import type { Queryable } from '../Queryable.js';
import type { Signer } from '../signer.js';

/**
 * Reads a log's newest checkpoint, if it may be believed. Null: nothing is signed yet.
 *
 * @throws LogBroken when the log's key has not signed it
 */
export async function openNewest(
  via: Queryable,
  tenant: string,
  signer: Pick<Signer, 'trusted'>,
): Promise<Checkpoint | null> {
  const note = await readNewestNote(via, tenant);
  if (note === null) return null;
  const opened = openOwnCheckpoint(note, tenant, signer);
  if (opened.refusal !== null) throw new LogBroken('CHECKPOINT_BROKEN');
  return opened.checkpoint;
}
