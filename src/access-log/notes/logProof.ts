import { HASH_BYTES } from '../tree/hashing.js';
import { verifyInclusion } from '../tree/verifyInclusion.js';
import { decodeBase64 } from './base64.js';
import { type LogTrust, type OpenedCheckpoint, openCheckpoint, parseCheckpoint } from './checkpoint.js';
import { parseDecimal } from './decimal.js';
import { parseNote } from './signedNote.js';

const HEADER = 'c2sp.org/tlog-proof@v1';
/** Hashes of a proof in a tree of less than 2^53 leaves. */
const MAX_HASHES = 53;

/** A proof that stands alone: that one record is in a log, as C2SP tlog-proof writes it. */
export interface LogProof {
  /** Opaque and not authenticated; null: the line is left out. */
  readonly extra: Uint8Array | null;
  readonly index: number;
  /** The inclusion proof, the leaf's sibling first. */
  readonly hashes: readonly Uint8Array[];
  /** The signed checkpoint, verbatim. */
  readonly checkpoint: string;
}

/** Writes a proof, for a file that ends in `.tlog-proof`. One that a reader would refuse is a RangeError. */
export const writeLogProof = ({ extra, index, hashes, checkpoint }: LogProof): string => {
  const extraLines = extra === null ? [] : [`extra ${toBase64(extra)}`];
  const text = [HEADER, ...extraLines, `index ${index}`, ...hashes.map(toBase64), '', checkpoint].join('\n');
  if (parseLogProof(text) === null)
    throw new RangeError('A proof must have an index, hashes of 32 bytes, and a signed checkpoint.');
  return text;
};

/** Reads a proof without verifying anything. Gives null for any text that `writeLogProof` would not have written. */
export const parseLogProof = (text: string): LogProof | null => {
  const blank = text.indexOf('\n\n');
  if (blank === -1) return null;
  const [header, ...lines] = text.slice(0, blank).split('\n');
  const extraText = lines[0]?.startsWith('extra ') ? lines.shift()?.slice('extra '.length) : undefined;
  const extra = extraText === undefined ? null : decodeBase64(extraText);
  const [indexLine = '', ...encoded] = lines;
  const index = indexLine.startsWith('index ') ? parseDecimal(indexLine.slice('index '.length)) : null;
  const hashes = encoded.map(decodeBase64).filter((hash) => hash?.length === HASH_BYTES);
  const checkpoint = text.slice(blank + 2);
  // Extra data that is there is not empty and is base64; a hash that is none has been left out above.
  if (header !== HEADER || (extraText !== undefined && !extra?.length) || index === null) return null;
  if (encoded.length > MAX_HASHES || hashes.length !== encoded.length || !isCheckpointNote(checkpoint)) return null;
  return { extra, index, hashes: hashes.filter((hash) => hash !== null), checkpoint };
};

/** A record that is in the log, with the checkpoint that says so; or why it is not proved. */
export type VerifiedLogProof = OpenedCheckpoint | { readonly refusal: 'NOT_INCLUDED' };

/**
 * Verifies a proof as C2SP tlog-proof says: the checkpoint of the expected log under a known key, and the leaf's place in
 * its tree. The leaf hash is the caller's, computed of the record and never taken from the file.
 */
export const verifyLogProof = (text: string, leafHash: Uint8Array, trust: LogTrust): VerifiedLogProof => {
  const proof = parseLogProof(text);
  if (proof === null) return { refusal: 'MALFORMED' };
  const opened = openCheckpoint(proof.checkpoint, trust);
  if (opened.refusal !== null) return opened;
  const { size, root } = opened.checkpoint;
  const isIncluded = verifyInclusion({ leafHash, index: proof.index, size, proof: proof.hashes, root });
  return isIncluded ? opened : { refusal: 'NOT_INCLUDED' };
};

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

function isCheckpointNote(note: string): boolean {
  const text = parseNote(note)?.text;
  return text !== undefined && parseCheckpoint(text) !== null;
}
