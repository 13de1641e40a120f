import { decodeBase64 } from '../access-log/notes/base64.js';
import { type Checkpoint, parseCheckpoint } from '../access-log/notes/checkpoint.js';
import { parseDecimal } from '../access-log/notes/decimal.js';
import { decodeNote, parseNote } from '../access-log/notes/signedNote.js';
import { HASH_BYTES } from '../access-log/tree/hashing.js';

/** Hashes that a client may send (C2SP tlog-witness): more than any proof has. */
const MAX_HASHES = 63;

/** What `add-checkpoint` is sent. Nothing of it is verified. */
export interface Submission {
  /** The size of the checkpoint that the log takes the witness to have cosigned last. */
  readonly oldSize: number;
  /** The consistency proof from there. */
  readonly proof: readonly Buffer[];
  /** The signed checkpoint, verbatim. */
  readonly note: string;
  readonly checkpoint: Checkpoint;
}

/** Reads the body of `add-checkpoint`. Gives null for whatever is malformed. */
export function parseSubmission(body: Uint8Array): Submission | null {
  const text = decodeNote(body);
  const blank = text?.indexOf('\n\n') ?? -1;
  if (text === null || blank === -1) return null;
  const [oldLine = '', ...encoded] = text.slice(0, blank).split('\n');
  const note = text.slice(blank + 2);
  const oldSize = oldLine.startsWith('old ') ? parseDecimal(oldLine.slice('old '.length)) : null;
  const proof = encoded.map(decodeBase64).filter((hash) => hash?.length === HASH_BYTES);
  const checkpoint = parseCheckpoint(parseNote(note)?.text ?? '');
  if (oldSize === null || checkpoint === null || proof.length < encoded.length || proof.length > MAX_HASHES)
    return null;
  return { oldSize, proof: proof.filter((hash) => hash !== null), note, checkpoint };
}
