import type { Signer } from '../signer.js';
import type { LogTrust } from './checkpoint.js';
import { createNoteSigner } from './keys.js';
import { type NoteRefusal, openNote, signNote } from './openNote.js';
import { isNoteText } from './signedNote.js';

/** The first line: that of a checkpoint and of an export's manifest is another, so that none can pass for another. */
const HEADER = 'candour/processing-record/v1';

/** The files of a record's folder, by the name that its note has for each. */
export const recordFiles = { json: 'record.json', 'html-en': 'record.en.html', 'html-fr': 'record.fr.html' } as const;
export const recordNoteFile = 'record.note';
export type RecordFile = keyof typeof recordFiles;
const fileNames = Object.keys(recordFiles) as readonly RecordFile[];

/** What the log's key says of a record of processing activities: whose, of when, under which versions, in which bytes. */
export interface RecordNote {
  /** The log of the controller, or of the processor for its own record. */
  readonly origin: string;
  /** When it was drawn up, and the instant that it describes: UTC, to the second and to the millisecond. */
  readonly at: string;
  readonly asOf: string;
  /** 0: none was in force. */
  readonly policy: number;
  readonly instructions: number;
  /** SHA-256 of each file, hexadecimal. */
  readonly sha256: Readonly<Record<RecordFile, string>>;
}

const textOf = ({ origin, at, asOf, policy, instructions, sha256 }: RecordNote): string =>
  [
    ...[HEADER, `origin ${origin}`, `at ${at}`, `as-of ${asOf}`, `policy ${policy}`, `instructions ${instructions}`],
    ...fileNames.map((name) => `${name} ${sha256[name]}`),
  ]
    .map((line) => `${line}\n`)
    .join('');

const form = new RegExp(
  [
    ...[`^${HEADER}`, 'origin (\\S+)', 'at (\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ)'],
    ...['as-of (\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z)', 'policy (0|[1-9]\\d{0,9})'],
    'instructions (0|[1-9]\\d{0,9})',
    ...fileNames.map((name) => `${name} ([0-9a-f]{64})`),
    '$',
  ].join('\\n'),
);

/** Reads a note's text. Gives null for any text that `signRecordNote` would not have signed. */
export function parseRecordNote(text: string): RecordNote | null {
  const found = isNoteText(text) ? form.exec(text) : null;
  if (found === null) return null;
  const [, origin = '', at = '', asOf = '', policy = '', instructions = '', json = '', english = '', french = ''] =
    found;
  const sha256 = { json, 'html-en': english, 'html-fr': french };
  return { origin, at, asOf, policy: Number(policy), instructions: Number(instructions), sha256 };
}

/** Signs the note of a record with the log's key. One that a reader would refuse is a RangeError. */
export function signRecordNote(note: RecordNote, signer: Signer): string {
  const text = textOf(note);
  if (parseRecordNote(text) === null) throw new RangeError('A note must be of a record, its versions and its files.');
  return signNote(text, [createNoteSigner(note.origin, signer)]);
}

/** A note that may be believed; or why it may not. */
export type OpenedRecordNote =
  | { readonly refusal: null; readonly note: RecordNote }
  | { readonly refusal: NoteRefusal | 'ANOTHER_LOG' };

/** Opens a record's signed note. One that is none is malformed; one of another origin is another log's. */
export function openRecordNote(signed: string, { origin, verifiers }: LogTrust): OpenedRecordNote {
  const opened = openNote(signed, verifiers);
  if (opened.refusal !== null) return opened;
  const note = parseRecordNote(opened.text);
  if (note === null) return { refusal: 'MALFORMED' };
  return note.origin === origin ? { refusal: null, note } : { refusal: 'ANOTHER_LOG' };
}
