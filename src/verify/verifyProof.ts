import { readFile } from 'node:fs/promises';
import { readRecordLine } from '../access-log/export/recordLine.js';
import { leafHash } from '../access-log/merkle.js';
import { type Checkpoint, parseCheckpoint } from '../access-log/notes/checkpoint.js';
import { parseLogProof, verifyLogProof } from '../access-log/notes/logProof.js';
import { decodeNote, parseNote } from '../access-log/notes/signedNote.js';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import { claimedLog, type LogKey } from './LogKey.js';
import type { Outcome } from './Outcome.js';

/** What a proof is to be about: the bytes of a record, or the receipt of the answer that it was written for. */
export type ProofSubject = { readonly recordFile: string } | { readonly receipt: string };

/**
 * Verifies a proof file (C2SP tlog-proof) of one record.
 *
 * @throws ConfigurationError when a file can't be read, or the key is that of another log
 */
export async function verifyProof(file: string, subject: ProofSubject, key: LogKey): Promise<Outcome> {
  const text = decodeNote(await readBytes(file, '--proof')) ?? '';
  const hash =
    'receipt' in subject
      ? hashOfReceipt(subject.receipt, key)
      : hashOfRecord(await readBytes(subject.recordFile, '--record'));
  const proof = parseLogProof(text);
  const claimed = proof === null ? null : parseCheckpoint(parseNote(proof.checkpoint)?.text ?? '');
  const log = claimedLog(claimed?.origin ?? '', key);
  if (proof === null || claimed === null || log === null) return refused('proof', 'the file is no proof of a record');
  const { tenant, trust } = log;
  if (trust === null) throw new ConfigurationError('The key of the log must be that of the log that the proof is of.');
  if (hash === null) return refused(tenant, "the receipt is not signed by the log's key");
  const { refusal } = verifyLogProof(text, hash, trust);
  if (refusal === 'NOT_INCLUDED')
    return refused(tenant, 'the record is not the one that stands at that place of the log');
  if (refusal !== null) return refused(tenant, "the checkpoint in the proof is not signed by the log's key");
  return included(tenant, proof.index, claimed);
}

/** Says that a record is in the log, and where. */
export const included = (tenant: string, index: number, { size }: Pick<Checkpoint, 'size'>): Outcome => ({
  verdict: 0,
  lines: [`${tenant}: included, index ${index} of ${size} that were signed`],
});

const refused = (tenant: string, what: string): Outcome => ({
  verdict: 1,
  lines: [`${tenant}: NOT PROVED`, `  ${what}`],
});

const hashOfReceipt = (text: string, key: LogKey): Buffer | null => {
  const receipt = key.receipt(text.trim());
  return receipt === null ? null : Buffer.from(receipt.leafHash, 'hex');
};

/** Takes a line of an NDJSON export, or the leaf's bytes alone; a line break at the end belongs to neither. */
function hashOfRecord(bytes: Buffer): Buffer {
  const line = bytes.at(-1) === 0x0a ? bytes.subarray(0, -1) : bytes;
  return leafHash(readRecordLine(line)?.leaf ?? line);
}

async function readBytes(file: string, option: string): Promise<Buffer> {
  return await readFile(file).catch((cause: unknown) => {
    throw new ConfigurationError(`The file of ${option} must be one that can be read.`, { cause });
  });
}
