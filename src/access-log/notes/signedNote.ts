import { decodeBase64 } from './base64.js';
import { hasControls } from './controls.js';
import { isKeyName } from './keys.js';

/** Limits on what a reader takes: the count is that of Go's reference implementation, the size is in UTF-16 units. */
const MAX_SIGNATURES = 100;
const MAX_LENGTH = 1_000_000;
const ID_BYTES = 4;
const DASH = '\u2014 ';

/** One signature line of a note. */
export interface NoteSignature {
  readonly name: string;
  /** The key's id: 8 hexadecimal characters. */
  readonly id: string;
  readonly signature: Uint8Array;
}

/** A note as C2SP signed-note writes it: text that ends in a newline, an empty line, one or more signature lines. */
export interface SignedNote {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** Says whether text can be signed: it ends in a newline and holds no other control character below U+0020. */
export const isNoteText = (text: string): boolean => text.endsWith('\n') && text.isWellFormed() && !hasControls(text);

/** Writes a note. Text, names or counts that a reader would refuse are a RangeError. */
export const writeNote = ({ text, signatures }: SignedNote): string => {
  const note = `${text}\n${signatures.map(signatureLine).join('')}`;
  const read = parseNote(note);
  // An id that is no four bytes would shift into the signature.
  if (read?.text !== text || read.signatures.some(({ id }, at) => id !== signatures[at]?.id))
    throw new RangeError('A note must be text that ends in a newline, and signatures of named keys.');
  return note;
};

/** Reads a note without verifying anything. Gives null for whatever is malformed. */
export const parseNote = (note: string): SignedNote | null => {
  if (note.length > MAX_LENGTH || !isNoteText(note)) return null;
  // The text may hold empty lines itself; signatures follow the last one.
  const blank = note.lastIndexOf('\n\n');
  if (blank === -1) return null;
  const lines = note.slice(blank + 2, -1).split('\n');
  if (lines.length > MAX_SIGNATURES) return null;
  const signatures = lines.map(signatureOf).filter((signature) => signature !== null);
  return signatures.length === lines.length ? { text: note.slice(0, blank + 1), signatures } : null;
};

/** Reads a note from bytes; null also for bytes that are not UTF-8. */
export const decodeNote = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Writes one signature line, ended by a newline. */
export function signatureLine({ name, id, signature }: NoteSignature): string {
  return `${DASH}${name} ${Buffer.concat([Buffer.from(id, 'hex'), signature]).toString('base64')}\n`;
}

function signatureOf(line: string): NoteSignature | null {
  if (!line.startsWith(DASH)) return null;
  const [name = '', encoded = '', ...more] = line.slice(DASH.length).split(' ');
  const bytes = decodeBase64(encoded);
  if (more.length > 0 || !isKeyName(name) || bytes === null || bytes.length <= ID_BYTES) return null;
  return { name, id: bytes.toString('hex', 0, ID_BYTES), signature: bytes.subarray(ID_BYTES) };
}
