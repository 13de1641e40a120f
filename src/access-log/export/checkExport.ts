import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { rootOfHashes } from '../merkle.js';
import type { LogTrust } from '../notes/checkpoint.js';
import { type CompactRange, rootOfRange } from '../tree/CompactRange.js';
import { extendRange } from '../tree/extendRange.js';
import { leafHash } from '../tree/hashing.js';
import { parseExportLine } from './exportLine.js';
import { linesOf } from './linesOf.js';
import { openManifest } from './manifest.js';
import { exportFiles } from './writeExport.js';

/** Entries whose hashes are kept before the tree is grown by them. */
const stretch = 4_096;

const leafForm = z.object({ subjects: z.object({ count: z.int(), root: z.string() }) });

/** What a folder must hold to be the export of some neighbouring entries. */
export interface ExpectedExport {
  readonly trust: LogTrust;
  /** Entries [from, to), of which the first `from` are the range's. */
  readonly before: CompactRange;
  readonly to: number;
  /** The tree's root at the size `to`. */
  readonly root: Buffer;
}

/**
 * Reads an export folder back, from the disk, and computes again what it says: the manifest's signature, the file's hash,
 * every leaf and the tokens beside it, and that the tree grown by these leaves has the expected root. Gives the SHA-256 of
 * the records; null: the folder is no such export.
 */
export async function checkExport(folder: string, expected: ExpectedExport): Promise<Buffer | null> {
  const { trust, before, to, root } = expected;
  const manifest = openManifest(await readText(join(folder, exportFiles.manifest)), trust);
  if (manifest?.from !== before.size || manifest.to !== to) return null;
  const digest = createHash('sha256');
  const grown = await growByRecords(join(folder, exportFiles.records), before, (bytes) => void digest.update(bytes));
  const sha256 = digest.digest();
  if (grown?.size !== to || !rootOfRange(grown).equals(root) || !sha256.equals(manifest.sha256)) return null;
  return sha256;
}

/** Grows a tree by the records of a file. Null: a line is no record, or not the next one. */
async function growByRecords(
  file: string,
  before: CompactRange,
  onBytes: (bytes: Buffer) => void,
): Promise<CompactRange | null> {
  let range = before;
  let hashes: Buffer[] = [];
  const stream = createReadStream(file);
  const told = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      onBytes(chunk);
      yield chunk;
    }
  };
  try {
    for await (const line of linesOf(told())) {
      const record = parseExportLine(line);
      if (record?.index !== range.size + hashes.length || !areItsSubjects(record.leaf, record.subjects)) return null;
      hashes.push(leafHash(Buffer.from(record.leaf)));
      if (hashes.length < stretch) continue;
      range = extendRange(range, hashes).range;
      hashes = [];
    }
    return extendRange(range, hashes).range;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  } finally {
    stream.destroy();
  }
}

function areItsSubjects(leaf: string, tokens: readonly string[]): boolean {
  try {
    const { subjects } = leafForm.parse(JSON.parse(leaf));
    const root = rootOfHashes(tokens.map((token) => leafHash(Buffer.from(token))));
    return subjects.count === tokens.length && root.toString('hex') === subjects.root;
  } catch {
    return false;
  }
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
