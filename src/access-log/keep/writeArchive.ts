import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { checkpointFile, manifestFile, recordsFile } from '../export/exportFormats.js';
import type { ExportManifest } from '../export/manifest.js';
import { signManifest } from '../export/storedExports.js';
import { type ExportJob, writeExport } from '../export/writeExport.js';
import type { Queryable } from '../Queryable.js';
import type { Signer } from '../signer.js';
import { syncFolder, writeSynced } from '../syncedFile.js';

/**
 * Writes an export of canonical records to an empty folder, with the checkpoint that it stands under and the signed
 * manifest. Everything is on the disk when it returns; nothing of it was read back.
 *
 * @throws LogBroken when the stored state contradicts itself
 */
export async function writeArchive(
  via: Queryable,
  folder: string,
  { job, note, signer }: { readonly job: ExportJob; readonly note: string; readonly signer: Signer },
): Promise<void> {
  let manifest: ExportManifest | null = null;
  await writeSynced(join(folder, recordsFile[job.format]), async (file) => {
    manifest = await writePages(file, writeExport(via, job));
  });
  if (manifest === null) throw new Error('An export must end in its manifest.');
  const signed = signManifest(manifest, signer);
  await writeSynced(join(folder, checkpointFile), (file) => file.writeFile(note));
  await writeSynced(join(folder, manifestFile), (file) => file.writeFile(signed));
  await syncFolder(folder);
}

async function writePages(file: FileHandle, pages: AsyncGenerator<Buffer, ExportManifest>): Promise<ExportManifest> {
  for (;;) {
    const page = await pages.next();
    if (page.done === true) return page.value;
    await file.appendFile(page.value);
  }
}
