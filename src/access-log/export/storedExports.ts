import { createNoteSigner } from '../notes/keys.js';
import { signNote } from '../notes/openNote.js';
import type { Queryable } from '../Queryable.js';
import type { Signer } from '../signer.js';
import { type ExportManifest, writeManifest } from './manifest.js';

/** Signs a manifest with the log's key. */
export const signManifest = (manifest: ExportManifest, signer: Signer): string =>
  signNote(writeManifest(manifest), [createNoteSigner(manifest.origin, signer)]);

/** Stores that an export came to its end, with its signed manifest. */
export async function storeExport(
  via: Queryable,
  tenant: string,
  { manifest, note, at }: { readonly manifest: ExportManifest; readonly note: string; readonly at: Date },
): Promise<void> {
  const { id, format, from, to, size } = manifest;
  await via.query(
    `insert into access_log_export (tenant, id, format, from_index, to_index, size, manifest, completed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tenant, id, format, from, to, size, note, at],
  );
}

/** What belongs to an export besides its records: two signed notes. */
export interface ExportNotes {
  readonly manifest: string;
  /** The checkpoint that the manifest names. */
  readonly checkpoint: string;
}

/** Reads the notes of an export that came to its end. Null: there is none of that id, or it was cut off. */
export async function readExportNotes(via: Queryable, tenant: string, id: string): Promise<ExportNotes | null> {
  const { rows } = await via.query(
    `select manifest, note from access_log_export export join access_log_checkpoint checkpoint using (tenant, size)
     where export.tenant = $1 and export.id = $2`,
    [tenant, id],
  );
  const [row] = rows;
  return row === undefined ? null : { manifest: String(row.manifest), checkpoint: String(row.note) };
}
