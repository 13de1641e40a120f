import { HASH_BYTES } from '../tree/hashing.js';
import { decodeBase64 } from './base64.js';
import { parseDecimal } from './decimal.js';
import type { NoteVerifier } from './keys.js';
import { type NoteRefusal, openNote } from './openNote.js';
import { isNoteText } from './signedNote.js';

/** A tree head as C2SP tlog-checkpoint writes it. */
export interface Checkpoint {
  /** Which log: of a tenant, `logOrigin`. */
  readonly origin: string;
  /** Leaves. */
  readonly size: number;
  /** 32 bytes. */
  readonly root: Buffer;
  /** Further lines, which nobody but the log knows the meaning of. */
  readonly extensions: readonly string[];
}

/** Writes a checkpoint's note text. One that a reader would refuse is a RangeError. */
export const writeCheckpoint = ({ origin, size, root, extensions }: Checkpoint): string => {
  const lines = [origin, String(size), root.toString('base64'), ...extensions];
  const text = lines.map((line) => `${line}\n`).join('');
  if (parseCheckpoint(text)?.extensions.length !== extensions.length)
    throw new RangeError('A checkpoint must have an origin, a size, a root of 32 bytes, and lines that are not empty.');
  return text;
};

/** Reads a checkpoint's note text. Gives null for any text that `writeCheckpoint` would not have written. */
export const parseCheckpoint = (text: string): Checkpoint | null => {
  if (!isNoteText(text)) return null;
  const lines = text.slice(0, -1).split('\n');
  const [origin = '', count = '', encoded = '', ...extensions] = lines;
  const [size, root] = [parseDecimal(count), decodeBase64(encoded)];
  if (lines.includes('') || size === null || root?.length !== HASH_BYTES) return null;
  return { origin, size, root, extensions };
};

/** A checkpoint that may be believed, with the keys that signed it; or why it may not. */
export type OpenedCheckpoint =
  | { readonly refusal: null; readonly checkpoint: Checkpoint; readonly verified: readonly NoteVerifier[] }
  | { readonly refusal: NoteRefusal | 'ANOTHER_LOG' };

/** Whose checkpoint is expected. */
export interface LogTrust {
  readonly origin: string;
  /** The log's own keys. None of a witness: its signature alone would do for the log's. */
  readonly verifiers: readonly NoteVerifier[];
}

/** Opens a signed checkpoint. A note that is no checkpoint is malformed; one of another origin is another log's. */
export const openCheckpoint = (note: string, { origin, verifiers }: LogTrust): OpenedCheckpoint => {
  const opened = openNote(note, verifiers);
  if (opened.refusal !== null) return opened;
  const checkpoint = parseCheckpoint(opened.text);
  if (checkpoint === null) return { refusal: 'MALFORMED' };
  if (checkpoint.origin !== origin) return { refusal: 'ANOTHER_LOG' };
  return { refusal: null, checkpoint, verified: opened.verified };
};
