import { decodeBase64 } from '../notes/base64.js';
import type { LogTrust } from '../notes/checkpoint.js';
import { parseDecimal } from '../notes/decimal.js';
import { openNote } from '../notes/openNote.js';
import { HASH_BYTES } from '../tree/hashing.js';

const HEADER = 'candour/log-export/v1';

/** What the log's key signs about an export: which records of which tree, and what has to be in the file. */
export interface Manifest {
  readonly origin: string;
  readonly format: 'ndjson';
  /** Entries [from, to). */
  readonly from: number;
  readonly to: number;
  /** Of the checkpoint beside it. */
  readonly size: number;
  readonly records: number;
  /** Of the file of records, and its SHA-256. */
  readonly bytes: number;
  readonly sha256: Buffer;
  /** The perfect subtrees of [0, from) and of [to, size): with the records between them they give the root. */
  readonly left: readonly Buffer[];
  readonly right: readonly Buffer[];
}

/** Writes a manifest's note text. */
export const writeManifest = (manifest: Manifest): string => {
  const { origin, format, from, to, size, records, bytes, sha256, left, right } = manifest;
  const lines = [
    ...[HEADER, `origin ${origin}`, `format ${format}`, `from ${from}`, `to ${to}`, `size ${size}`],
    ...[`records ${records}`, `bytes ${bytes}`, `sha256 ${sha256.toString('base64')}`],
    ...left.map((hash) => `left ${hash.toString('base64')}`),
    ...right.map((hash) => `right ${hash.toString('base64')}`),
  ];
  return lines.map((line) => `${line}\n`).join('');
};

const form =
  /^origin (.+)\nformat ndjson\nfrom (\d+)\nto (\d+)\nsize (\d+)\nrecords (\d+)\nbytes (\d+)\nsha256 (\S+)\n((?:left \S+\n)*)((?:right \S+\n)*)$/;

/** Reads a manifest's note text. Gives null for any text that `writeManifest` would not have written. */
export const parseManifest = (text: string): Manifest | null => {
  if (!text.startsWith(`${HEADER}\n`)) return null;
  const [, origin, ...parts] = form.exec(text.slice(HEADER.length + 1)) ?? [];
  if (origin === undefined) return null;
  const [from, to, size, records, bytes] = parts.slice(0, 5).map((part) => parseDecimal(part)) as (number | null)[];
  const [sha256 = '', left = '', right = ''] = parts.slice(5);
  const hash = hashOf(sha256);
  if (from == null || to == null || size == null || records == null || bytes == null || hash === null) return null;
  const [lefts, rights] = [hashesOf(left), hashesOf(right)];
  if (lefts === null || rights === null) return null;
  return { origin, format: 'ndjson', from, to, size, records, bytes, sha256: hash, left: lefts, right: rights };
};

/** Opens a signed manifest of the expected log. Gives null for whatever its key has not signed, or is none. */
export const openManifest = (note: string, { origin, verifiers }: LogTrust): Manifest | null => {
  const opened = openNote(note, verifiers);
  const manifest = opened.refusal === null ? parseManifest(opened.text) : null;
  return manifest?.origin === origin ? manifest : null;
};

function hashOf(encoded: string): Buffer | null {
  const hash = decodeBase64(encoded);
  return hash?.length === HASH_BYTES ? hash : null;
}

function hashesOf(lines: string): readonly Buffer[] | null {
  const hashes = lines
    .split('\n')
    .slice(0, -1)
    .map((line) => hashOf(line.slice(line.indexOf(' ') + 1)));
  const found = hashes.filter((hash) => hash !== null);
  return found.length === hashes.length ? found : null;
}
