import { parseCheckpoint } from '../notes/checkpoint.js';
import { writeLogProof } from '../notes/logProof.js';
import { parseNote } from '../notes/signedNote.js';
import type { Queryable } from '../Queryable.js';
import { inclusionPath } from '../tree/proofPaths.js';
import { inclusionProof, nodesOfPath } from '../tree/proofs.js';
import { LogBroken } from './LogBroken.js';
import { readNodes } from './readRange.js';
import { readNewestNote } from './signTree.js';

/**
 * Proves that a record is in its tenant's log: a proof that stands alone (C2SP tlog-proof), for the newest signed
 * checkpoint. Null: the log has no such record, or it is not signed yet.
 *
 * @throws LogBroken when the stored state contradicts itself
 */
export async function proveRecord(via: Queryable, tenant: string, recordId: string): Promise<string | null> {
  const { rows } = await via.query('select index from access_log_entry where tenant = $1 and record_id = $2', [
    tenant,
    recordId,
  ]);
  const [row] = rows;
  const note = await readNewestNote(via, tenant);
  if (row === undefined || note === null) return null;
  const index = Number(row.index);
  const size = parseCheckpoint(parseNote(note)?.text ?? '')?.size;
  if (size === undefined) throw new LogBroken('CHECKPOINT_BROKEN');
  if (index >= size) return null;
  const getNode = await readNodes(via, tenant, nodesOfPath(inclusionPath(size, index)));
  return writeLogProof({ extra: null, index, hashes: inclusionProof(size, index, getNode), checkpoint: note });
}
