import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { recordsFile } from '../../access-log/export/exportFormats.js';
import type { ExportManifest } from '../../access-log/export/manifest.js';
import { readLines } from '../../access-log/export/readLines.js';
import { ConfigurationError } from '../../errors/ConfigurationError.js';
import { at, type Finding } from '../Finding.js';
import type { KeptCheckpoint } from '../keptCheckpoint.js';
import type { LogKey } from '../LogKey.js';
import { type Outcome, tampered } from '../Outcome.js';
import { type OpenedFolder, openFolder } from './exportFolder.js';
import { PartialTree } from './PartialTree.js';
import { RecordWalk, type WalkedRecord } from './RecordWalk.js';

export interface VerifyExportOptions {
  readonly folder: string;
  readonly key: LogKey;
  /** A checkpoint that somebody kept, which the log must continue; null: none. */
  readonly kept: KeptCheckpoint | null;
  readonly onProgress: (name: string, done: number, of: number) => void;
  /** Told of each record that is whole in itself; whether it stands in the signed tree is known at the end. */
  readonly onRecord?: (record: WalkedRecord) => void;
}

/** What verifying a folder gave, and what of it was opened. */
export interface ExportOutcome extends Outcome {
  readonly tenant: string;
  /** Of the log that was exported; 0: it could not be told. */
  readonly generation: number;
  /** Null: the folder's notes are not signed by the log's key. */
  readonly manifest: ExportManifest | null;
}

/**
 * Verifies an export folder by itself, without a gateway or a database: signatures, the bytes of the records, and, of
 * canonical records, each one and the root of the signed tree over all of them. Memory does not depend on its size.
 *
 * @throws ConfigurationError when a file is missing, or the key is that of another log
 */
export async function verifyExport(options: VerifyExportOptions): Promise<ExportOutcome> {
  const opened = await openFolder(options.folder, options.key);
  if ('wrong' in opened) {
    const lines = [`${opened.tenant}: TAMPERED, nothing of the folder can be believed`, `  ${opened.wrong}`];
    return { tenant: opened.tenant, generation: 0, manifest: null, verdict: 1, lines };
  }
  const { tenant, generation, manifest } = opened;
  if (options.kept !== null && options.kept.tenant !== tenant)
    throw new ConfigurationError('The file of --checkpoint must hold a checkpoint of the log that was exported.');
  return { tenant, generation, manifest, ...(await verifyRecords(opened, options)) };
}

async function verifyRecords(opened: OpenedFolder, options: VerifyExportOptions): Promise<Outcome> {
  const { tenant, manifest } = opened;
  const file = join(opened.folder, recordsFile[manifest.format]);
  const { size: fileBytes } = await stat(file).catch((cause: unknown) => {
    throw new ConfigurationError('The folder of --export must hold the file of records that its manifest names.', {
      cause,
    });
  });
  const hashing = { sha256: createHash('sha256'), bytes: 0 };
  const chunks = hashedChunks(file, hashing, (done) => options.onProgress(tenant, done, fileBytes));
  const tree = new PartialTree(opened, options.kept?.claim ?? null);
  const finding = manifest.format === 'NDJSON' ? await walk(chunks, opened, { tree, options }) : await drain(chunks);
  if (finding !== null) return tampered(tenant, [finding]);
  const last = Math.max(manifest.from, manifest.to - 1);
  if (hashing.bytes !== manifest.bytes || hashing.sha256.digest('hex') !== manifest.sha256)
    return tampered(tenant, [
      { index: manifest.from, last, what: 'the file of records has other bytes than the manifest says' },
    ]);
  if (manifest.format !== 'NDJSON') return soundBytes(opened, options);
  const contradiction = tree.finish();
  return contradiction === null ? sound(opened, tree) : tampered(tenant, [contradiction]);
}

/** Looks at each line, and grows the tree; stops at the first finding. */
async function walk(
  chunks: AsyncIterable<Buffer>,
  { tenant, manifest }: OpenedFolder,
  { tree, options }: { readonly tree: PartialTree; readonly options: VerifyExportOptions },
): Promise<Finding | null> {
  const records = new RecordWalk(tenant, manifest.from);
  for await (const lines of readLines(chunks)) {
    const hashes: Buffer[] = [];
    for (const line of lines) {
      if (records.next === manifest.to) return at(manifest.to, 'it stands beyond what the manifest says');
      const taken = records.take(line);
      if ('finding' in taken) return taken.finding;
      hashes.push(taken.record.leafHash);
      options.onRecord?.(taken.record);
    }
    tree.grow(hashes);
  }
  return records.next < manifest.to ? at(records.next, 'there is no record') : null;
}

async function drain(chunks: AsyncIterable<Buffer>): Promise<null> {
  for await (const _chunk of chunks);
  return null;
}

async function* hashedChunks(
  file: string,
  hashing: { readonly sha256: ReturnType<typeof createHash>; bytes: number },
  onProgress: (done: number) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(file, { highWaterMark: 1_048_576 })) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    hashing.sha256.update(bytes);
    hashing.bytes += bytes.length;
    onProgress(hashing.bytes);
    yield bytes;
  }
}

const rangeOf = ({ from, to, size }: ExportManifest): string => `records ${from} to ${to} of ${size} that were signed`;

function sound({ tenant, manifest }: OpenedFolder, { unprovable }: PartialTree): Outcome {
  const lines = [`${tenant}: sound, ${rangeOf(manifest)}`];
  if (!unprovable) return { verdict: 0, lines };
  const remark = '  Whether the log continues the checkpoint that was given can not be told from these records alone.';
  return { verdict: 2, lines: [`${tenant}: INCOMPLETE, ${rangeOf(manifest)} are sound`, remark] };
}

/** Of a rendering no leaf can be computed again, so no root either. */
function soundBytes({ tenant, manifest }: OpenedFolder, { kept }: VerifyExportOptions): Outcome {
  const remark = `  The bytes are those that the log has signed; of ${manifest.format} no record can be computed again.`;
  if (kept === null) return { verdict: 0, lines: [`${tenant}: sound, ${rangeOf(manifest)}`, remark] };
  return { verdict: 2, lines: [`${tenant}: INCOMPLETE, ${rangeOf(manifest)}`, remark] };
}
