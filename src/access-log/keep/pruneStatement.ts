import { decodeBase64 } from '../notes/base64.js';
import type { LogTrust } from '../notes/checkpoint.js';
import { parseDecimal } from '../notes/decimal.js';
import { openNote } from '../notes/openNote.js';
import { SEGMENT_ENTRIES } from '../segments.js';
import { HASH_BYTES } from '../tree/hashing.js';

/** The first line: no checkpoint begins with it, so that neither can pass for the other. */
const HEADER = 'candour/log-prune/v1';

/** What the log's key signs before entries are deleted. */
export interface PruneStatement {
  /** Which log. */
  readonly origin: string;
  /** Entries below this index are gone; a multiple of a segment. */
  readonly below: number;
  /** The tree's root at that size. */
  readonly root: Buffer;
  /** SHA-256 of the records in the archive of the last segment below. */
  readonly archive: Buffer;
  /** UTC, ISO 8601. */
  readonly at: string;
}

/** Writes a statement's note text. One that a reader would refuse is a RangeError. */
export const writePruneStatement = ({ origin, below, root, archive, at }: PruneStatement): string => {
  const text = [
    HEADER,
    `origin ${origin}`,
    `below ${below}`,
    `root ${root.toString('base64')}`,
    `archive ${archive.toString('base64')}`,
    `at ${at}`,
    '',
  ].join('\n');
  if (parsePruneStatement(text) === null) throw new RangeError('A prune statement must be about whole segments.');
  return text;
};

const form = /^origin (.+)\nbelow (\d+)\nroot (\S+)\narchive (\S+)\nat (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\n$/;

/** Reads a statement's note text. Gives null for any text that `writePruneStatement` would not have written. */
export const parsePruneStatement = (text: string): PruneStatement | null => {
  if (!text.startsWith(`${HEADER}\n`)) return null;
  const [, origin, count = '', encodedRoot = '', encodedArchive = '', at] =
    form.exec(text.slice(HEADER.length + 1)) ?? [];
  const [below, root, archive] = [parseDecimal(count), decodeBase64(encodedRoot), decodeBase64(encodedArchive)];
  if (origin === undefined || at === undefined || below === null || below === 0 || below % SEGMENT_ENTRIES !== 0)
    return null;
  if (root?.length !== HASH_BYTES || archive?.length !== HASH_BYTES) return null;
  return { origin, below, root, archive, at };
};

/**
 * Opens a signed statement of the expected log, under the name of any of its generations: it is of the one that went on
 * when it was signed. Gives null for whatever their key has not signed, or is none.
 */
export const openPruneStatement = (note: string, generations: readonly LogTrust[]): PruneStatement | null => {
  for (const { origin, verifiers } of generations) {
    const opened = openNote(note, verifiers);
    const statement = opened.refusal === null ? parsePruneStatement(opened.text) : null;
    if (statement?.origin === origin) return statement;
  }
  return null;
};
