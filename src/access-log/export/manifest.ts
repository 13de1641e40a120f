import { isCanonicalUuid } from '../../vocabulary/isUuid.js';
import { decodeBase64 } from '../notes/base64.js';
import type { LogTrust } from '../notes/checkpoint.js';
import { parseDecimal } from '../notes/decimal.js';
import { type NoteRefusal, openNote } from '../notes/openNote.js';
import { isNoteText } from '../notes/signedNote.js';
import { alignedParts } from '../tree/alignedParts.js';
import { HASH_BYTES } from '../tree/hashing.js';
import { perfectParts } from '../tree/sizes.js';
import { type ExportFormat, isExportFormat } from './exportFormats.js';

/** The first line: a checkpoint's is its origin, so that neither can pass for the other. */
const HEADER = 'candour/log-export/v1';
/** More hashes than any range of a tree leaves outside. */
const MAX_LINES = 300;

/** What the log says of an export: which records, in a file of which bytes, and where they stand in the signed tree. */
export interface ExportManifest {
  /** The log. */
  readonly origin: string;
  /** UUID: of the record which says that the export was asked for. */
  readonly id: string;
  readonly format: ExportFormat;
  /** When it was asked for: UTC, to the second. */
  readonly at: Date;
  /** Records [from, to) of the log. */
  readonly from: number;
  readonly to: number;
  /** Of the checkpoint that the export stands under. */
  readonly size: number;
  /** Bytes of the file of records, and their SHA-256. */
  readonly bytes: number;
  readonly sha256: string;
  /** Hashes of the perfect subtrees over [0, from), and over [to, size) (`alignedParts`); none but for NDJSON. */
  readonly left: readonly Buffer[];
  readonly right: readonly Buffer[];
}

/** Writes a manifest's note text. One that a reader would refuse is a RangeError. */
export const writeManifest = (manifest: ExportManifest): string => {
  const text = textOf(manifest);
  if (parseManifest(text) === null)
    throw new RangeError('A manifest must be of a range of a signed tree, with the hashes beside it.');
  return text;
};

/** Reads a manifest's note text. Gives null for any text that `writeManifest` would not have written. */
export const parseManifest = (text: string): ExportManifest | null => {
  if (!isNoteText(text)) return null;
  const lines = text.slice(0, -1).split('\n');
  const [header, ...named] = lines;
  if (header !== HEADER || lines.length > MAX_LINES) return null;
  const pairs = named.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const);
  const one = (name: string): string => pairs.find(([each]) => each === name)?.[1] ?? '';
  const format = one('format');
  const manifest = {
    origin: one('origin'),
    id: one('export'),
    at: new Date(one('at')),
    from: parseDecimal(one('from')),
    to: parseDecimal(one('to')),
    size: parseDecimal(one('size')),
    bytes: parseDecimal(one('bytes')),
    sha256: one('sha256'),
    left: hashesOf(pairs, 'left'),
    right: hashesOf(pairs, 'right'),
  };
  if (!isExportFormat(format) || !isWhole(manifest)) return null;
  const read: ExportManifest = { ...manifest, format };
  // One text for one manifest: no other order, no line too many.
  return fits(read) && textOf(read) === text ? read : null;
};

/** A manifest that may be believed; or why it may not. */
export type OpenedManifest =
  | { readonly refusal: null; readonly manifest: ExportManifest }
  | { readonly refusal: NoteRefusal | 'ANOTHER_LOG' };

/** Opens a signed manifest. A note that is no manifest is malformed; one of another origin is another log's. */
export const openManifest = (note: string, { origin, verifiers }: LogTrust): OpenedManifest => {
  const opened = openNote(note, verifiers);
  if (opened.refusal !== null) return opened;
  const manifest = parseManifest(opened.text);
  if (manifest === null) return { refusal: 'MALFORMED' };
  return manifest.origin === origin ? { refusal: null, manifest } : { refusal: 'ANOTHER_LOG' };
};

const textOf = (manifest: ExportManifest): string =>
  [
    HEADER,
    `origin ${manifest.origin}`,
    `export ${manifest.id}`,
    `format ${manifest.format}`,
    `at ${manifest.at.toISOString().slice(0, 19)}Z`,
    `from ${manifest.from}`,
    `to ${manifest.to}`,
    `size ${manifest.size}`,
    `records ${manifest.to - manifest.from}`,
    `bytes ${manifest.bytes}`,
    `sha256 ${manifest.sha256}`,
    ...manifest.left.map((hash) => `left ${hash.toString('base64')}`),
    ...manifest.right.map((hash) => `right ${hash.toString('base64')}`),
  ]
    .map((line) => `${line}\n`)
    .join('');

type Pairs = readonly (readonly [name: string, value: string])[];

/** Null: one of them is no hash. */
function hashesOf(pairs: Pairs, name: string): readonly Buffer[] | null {
  const hashes = pairs.filter(([each]) => each === name).map(([, value]) => decodeBase64(value));
  const sound = hashes.filter((hash) => hash !== null).filter((hash) => hash.length === HASH_BYTES);
  return sound.length === hashes.length ? sound : null;
}

type Partly = { readonly [Name in keyof Omit<ExportManifest, 'format'>]: ExportManifest[Name] | null };

const isWhole = (manifest: Partly): manifest is Omit<ExportManifest, 'format'> =>
  Object.values(manifest).every((value) => value !== null) && !Number.isNaN(manifest.at?.getTime());

function fits({ id, format, from, to, size, sha256, left, right }: ExportManifest): boolean {
  if (from > to || to > size || !/^[0-9a-f]{64}$/.test(sha256)) return false;
  if (!isCanonicalUuid(id)) return false;
  if (format !== 'NDJSON') return left.length + right.length === 0;
  return left.length === perfectParts(0, from).length && right.length === alignedParts(to, size).length;
}
