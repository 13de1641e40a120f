import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readNodes } from '../integrate/readRange.js';
import { createNoteSigner } from '../notes/keys.js';
import { signNote } from '../notes/openNote.js';
import type { Queryable } from '../Queryable.js';
import { logOrigin } from '../receipt.js';
import type { Signer } from '../signer.js';
import { rangeParts } from '../tree/rangeParts.js';
import { perfectParts } from '../tree/sizes.js';
import { exportLine } from './exportLine.js';
import { writeManifest } from './manifest.js';
import { syncFolder, writeSynced } from './syncedFile.js';

/** The files of an export folder. */
export const exportFiles = { records: 'records.ndjson', checkpoint: 'checkpoint', manifest: 'manifest' } as const;

/** Entries of a page: some megabytes. */
const pageSize = 2_560;

export interface ExportAsked {
  readonly tenant: string;
  /** Entries [from, to), all of them below the checkpoint's size. */
  readonly from: number;
  readonly to: number;
  /** A signed checkpoint of the log. */
  readonly checkpoint: { readonly size: number; readonly note: string };
  readonly signer: Signer;
}

/**
 * Writes the records of a log to an empty folder as NDJSON, with a checkpoint and a signed manifest. Everything is on the
 * disk when it returns; nothing of it was looked at.
 *
 * @throws LogBroken when the tiles lack what the manifest needs
 */
export async function writeExport(via: Queryable, folder: string, asked: ExportAsked): Promise<void> {
  const { tenant, from, to, checkpoint, signer } = asked;
  const written = { records: 0, bytes: 0, sha256: createHash('sha256') };
  await writeSynced(join(folder, exportFiles.records), async (file) => {
    for await (const text of pagesOf(via, asked)) {
      const bytes = Buffer.from(text.lines);
      written.records += text.records;
      written.bytes += bytes.length;
      written.sha256.update(bytes);
      await file.appendFile(bytes);
    }
  });
  const [left, right] = [perfectParts(0, from), rangeParts(to, checkpoint.size)];
  const getNode = await readNodes(via, tenant, [...left, ...right]);
  const origin = logOrigin(tenant);
  const manifest = writeManifest({
    ...{ origin, format: 'ndjson', from, to, size: checkpoint.size },
    ...{ records: written.records, bytes: written.bytes, sha256: written.sha256.digest() },
    ...{ left: left.map(getNode), right: right.map(getNode) },
  });
  const note = signNote(manifest, [createNoteSigner(origin, signer)]);
  await writeSynced(join(folder, exportFiles.checkpoint), (file) => file.writeFile(checkpoint.note));
  await writeSynced(join(folder, exportFiles.manifest), (file) => file.writeFile(note));
  await syncFolder(folder);
}

async function* pagesOf(
  via: Queryable,
  { tenant, from, to }: ExportAsked,
): AsyncGenerator<{ readonly lines: string; readonly records: number }> {
  for (let next = from; next < to; next += pageSize) {
    const { rows } = await via.query(
      `select index, convert_from(leaf, 'UTF8') as leaf, array_to_json(subjects)::text as subjects from access_log_entry
       where tenant = $1 and index >= $2 and index < $3 order by index`,
      [tenant, next, Math.min(to, next + pageSize)],
    );
    const lines = rows.map(({ index, leaf, subjects }) =>
      exportLine({
        index: Number(index),
        leaf: String(leaf),
        subjects: JSON.parse(String(subjects)) as readonly string[],
      }),
    );
    yield { lines: lines.join(''), records: rows.length };
  }
}
