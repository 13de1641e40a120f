import { generationExpression } from '../../access-log/generations/readGenerations.js';
import { readNodes } from '../../access-log/integrate/readRange.js';
import { readNewestNote } from '../../access-log/integrate/signTree.js';
import { bytesOf } from '../../access-log/integrate/treeState.js';
import { readPrunedBelow } from '../../access-log/keep/readPrunedBelow.js';
import { leafHash } from '../../access-log/merkle.js';
import { openCheckpoint } from '../../access-log/notes/checkpoint.js';
import type { VerifiedReceipt } from '../../access-log/receipt.js';
import { inclusionPath } from '../../access-log/tree/proofPaths.js';
import { inclusionProof, nodesOfPath } from '../../access-log/tree/proofs.js';
import { verifyInclusion } from '../../access-log/tree/verifyInclusion.js';
import { ConfigurationError } from '../../errors/ConfigurationError.js';
import { claimedLog, type LogKey } from '../LogKey.js';
import type { Snapshot } from '../Snapshot.js';
import type { LogAnswer } from './askGatewayForReceipt.js';
import { isReceiptOf, type ReceiptAnswer } from './judgeReceipt.js';

/**
 * Looks for a receipt's record in a database, and proves its place under the newest checkpoint.
 *
 * @throws ConfigurationError when the database holds no log that the receipt is of
 * @throws LogBroken when the tiles contradict themselves: `candour verify` says where
 */
export async function askDatabaseForReceipt(
  via: Snapshot,
  receipt: VerifiedReceipt,
  { key, now }: { readonly key: LogKey; readonly now: () => Date },
): Promise<LogAnswer> {
  const since = now();
  const { rows } = await via.query<{ tenant: string; generation: number }>(
    `select tenant, ${generationExpression('head.tenant')} as generation from access_log_head head order by tenant`,
  );
  const tenant = rows.find((each) => isReceiptOf(receipt, each.tenant, Number(each.generation)))?.tenant;
  if (tenant === undefined) throw new ConfigurationError('The database must hold the log that the receipt is of.');
  return { tenant, answer: await answerOf(via, receipt, { tenant, key, since }) };
}

async function answerOf(
  via: Snapshot,
  receipt: VerifiedReceipt,
  { tenant, key, since }: { readonly tenant: string; readonly key: LogKey; readonly since: Date },
): Promise<ReceiptAnswer> {
  const { rows } = await via.query<{ index: number; leaf: Buffer }>(
    'select index, leaf from access_log_entry where tenant = $1 and record_id = $2',
    [tenant, receipt.recordId],
  );
  const [row] = rows;
  if (row === undefined)
    return (await mayBePruned(via, tenant, receipt)) ? { stands: 'UNKNOWN' } : { stands: 'ABSENT', since };
  const { index } = row;
  const hash = leafHash(bytesOf(row.leaf));
  if (hash.toString('hex') !== receipt.leafHash) return { stands: 'ANOTHER' };
  const note = (await readNewestNote(via, tenant)) ?? '';
  const trust = claimedLog(note.slice(0, note.indexOf('\n')), key)?.trust ?? null;
  const opened = trust === null ? null : openCheckpoint(note, trust);
  if (opened === null || opened.refusal !== null || index >= opened.checkpoint.size) return { stands: 'UNSIGNED' };
  const { size, root } = opened.checkpoint;
  const getNode = await readNodes(via, tenant, nodesOfPath(inclusionPath(size, index)));
  const proof = inclusionProof(size, index, getNode);
  // Its bytes are right and the tree has others there: what was signed is not this record.
  if (!verifyInclusion({ leafHash: hash, index, size, proof, root })) return { stands: 'ANOTHER' };
  return { stands: 'SIGNED', index, size };
}

/** Says whether a record of the receipt's time may have been pruned: nothing that is left of a pruned log is as old. */
async function mayBePruned(via: Snapshot, tenant: string, { at }: VerifiedReceipt): Promise<boolean> {
  if ((await readPrunedBelow(via, tenant)) === 0) return false;
  const { rows } = await via.query<{ at: Date }>(
    'select at from access_log_entry where tenant = $1 order by index limit 1',
    [tenant],
  );
  const [oldest] = rows;
  return oldest === undefined || at.getTime() <= oldest.at.getTime();
}
