import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { subjectsDigest } from '../checkEntry.js';
import { manifestFile, recordsFile } from '../export/exportFormats.js';
import { type ExportManifest, openManifest } from '../export/manifest.js';
import { readLines } from '../export/readLines.js';
import { readRecordLine } from '../export/recordLine.js';
import { leafHash } from '../merkle.js';
import type { LogTrust } from '../notes/checkpoint.js';
import { readLeaf } from '../readLeaf.js';
import { type CompactRange, rootOfRange } from '../tree/CompactRange.js';
import { extendRange } from '../tree/extendRange.js';

/** What a folder must hold to be the archive of some neighbouring entries. */
export interface ExpectedArchive {
  /** Whose manifest it may be: an archive of before a recovery is of the generation before. */
  readonly trusts: readonly LogTrust[];
  /** Entries [before.size, to). */
  readonly before: CompactRange;
  readonly to: number;
  /** The tree's root at the size `to`. */
  readonly root: Buffer;
}

/**
 * Reads an archive back, from the disk, and computes again what it says: the manifest's signature, the file's hash, every
 * leaf and the tokens beside it, and that the tree grown by these leaves has the expected root. Gives the SHA-256 of the
 * records; null: the folder is no such archive.
 */
export async function checkArchive(folder: string, expected: ExpectedArchive): Promise<Buffer | null> {
  const { trusts, before, to, root } = expected;
  const manifest = manifestOf(await readText(join(folder, manifestFile)), trusts);
  if (manifest?.format !== 'NDJSON' || manifest.from !== before.size || manifest.to !== to) return null;
  const digest = createHash('sha256');
  const grown = await growByRecords(join(folder, recordsFile.NDJSON), before, (bytes) => void digest.update(bytes));
  const sha256 = digest.digest();
  if (grown?.size !== to || !rootOfRange(grown).equals(root) || sha256.toString('hex') !== manifest.sha256) return null;
  return sha256;
}

function manifestOf(note: string, trusts: readonly LogTrust[]): ExportManifest | null {
  const opened = trusts.map((trust) => openManifest(note, trust)).find(({ refusal }) => refusal === null);
  return opened?.refusal === null ? opened.manifest : null;
}

/** Grows a tree by the records of a file. Null: a line is no record, or not the next one. */
async function growByRecords(
  file: string,
  before: CompactRange,
  onBytes: (bytes: Buffer) => void,
): Promise<CompactRange | null> {
  let range = before;
  try {
    for await (const lines of readLines(told(file, onBytes))) {
      const hashes: Buffer[] = [];
      for (const line of lines) {
        const hash = hashOfLine(line, range.size + hashes.length);
        if (hash === null) return null;
        hashes.push(hash);
      }
      range = extendRange(range, hashes).range;
    }
    return range;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function* told(file: string, onBytes: (bytes: Buffer) => void): AsyncGenerator<Buffer> {
  const stream = createReadStream(file);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      onBytes(chunk);
      yield chunk;
    }
  } finally {
    stream.destroy();
  }
}

/** Gives the hash of a line's leaf; null: it is no record of that index, or its tokens are not those of the leaf. */
function hashOfLine(line: Buffer, index: number): Buffer | null {
  const record = readRecordLine(line);
  const leaf = record === null ? null : readLeaf(record.leaf);
  if (record?.index !== index || leaf === null) return null;
  return isDeepStrictEqual(leaf.all['subjects'], subjectsDigest(record.subjects)) ? leafHash(record.leaf) : null;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return '';
    throw error;
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
