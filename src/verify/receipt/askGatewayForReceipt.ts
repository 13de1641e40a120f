import { z } from 'zod';
import { openPruneStatement } from '../../access-log/keep/pruneStatement.js';
import type { LogTrust } from '../../access-log/notes/checkpoint.js';
import { parseLogProof, verifyLogProof } from '../../access-log/notes/logProof.js';
import { decodeNote } from '../../access-log/notes/signedNote.js';
import type { VerifiedReceipt } from '../../access-log/receipt.js';
import { ConfigurationError } from '../../errors/ConfigurationError.js';
import { GatewayLog, type GatewayPlace } from '../gateway/GatewayLog.js';
import { openNewestCheckpoint } from '../gateway/openNewestCheckpoint.js';
import type { LogKey } from '../LogKey.js';
import { isReceiptOf, type ReceiptAnswer } from './judgeReceipt.js';

/** What a log says of a receipt's record, and whose log it is. */
export interface LogAnswer {
  readonly tenant: string;
  readonly answer: ReceiptAnswer;
}

/**
 * Asks a gateway for the proof of a receipt's record, and verifies it for the leaf that the receipt vouches for.
 *
 * @throws ConfigurationError when no gateway answers, nothing it says is signed by the key, or its log is another one
 */
export async function askGatewayForReceipt(
  receipt: VerifiedReceipt,
  { gateway, key, now }: { readonly gateway: GatewayPlace; readonly key: LogKey; readonly now: () => Date },
): Promise<LogAnswer> {
  const log = new GatewayLog(gateway);
  const since = now();
  const newest = await openNewestCheckpoint(log, key);
  if (newest === null) throw new ConfigurationError('Nothing of the log is signed yet.');
  if ('wrong' in newest)
    throw new ConfigurationError("The gateway's checkpoint must be one that the key of the log has signed.");
  const { tenant, generation, trust } = newest;
  if (!isReceiptOf(receipt, tenant, generation))
    throw new ConfigurationError('The receipt must be of the log that the token is for.');
  const bytes = await log.find(`proof/${receipt.recordId}`);
  if (bytes === null) {
    const trusts = Array.from({ length: generation }, (_, before) => key.trustOf(tenant, before + 1) ?? trust);
    const mayBe = await mayBePruned(log, trusts, receipt);
    return { tenant, answer: mayBe ? { stands: 'UNKNOWN' } : { stands: 'ABSENT', since } };
  }
  const text = decodeNote(bytes) ?? '';
  const proof = parseLogProof(text);
  const verified = verifyLogProof(text, Buffer.from(receipt.leafHash, 'hex'), trust);
  if (proof === null || verified.refusal !== null) return { tenant, answer: { stands: 'ANOTHER' } };
  return { tenant, answer: { stands: 'SIGNED', index: proof.index, size: verified.checkpoint.size } };
}

/** No log is kept for less, whatever its controller sets. */
const SHORTEST_MONTHS = 6;

const pruningsForm = z.array(z.object({ below: z.int(), note: z.string() }));

/**
 * Says whether a record of the receipt's time may have been pruned, by the newest statement that the log's key has signed:
 * nothing is pruned before it is six months old.
 */
async function mayBePruned(log: GatewayLog, trusts: readonly LogTrust[], { at }: VerifiedReceipt): Promise<boolean> {
  const bytes = await log.find('prunings');
  const stated = pruningsForm.safeParse(bytes === null ? [] : JSON.parse(bytes.toString('utf8')));
  const newest = openPruneStatement(stated.data?.at(-1)?.note ?? '', trusts);
  if (newest === null) return false;
  const kept = new Date(newest.at);
  kept.setUTCMonth(kept.getUTCMonth() - SHORTEST_MONTHS);
  return at.getTime() < kept.getTime();
}
