import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { checkpointFile, manifestFile, recordsFile } from '../../access-log/export/exportFormats.js';
import { type ExportManifest, parseManifest } from '../../access-log/export/manifest.js';
import { decodeNote, parseNote } from '../../access-log/notes/signedNote.js';
import { writeSynced } from '../../access-log/syncedFile.js';
import { ConfigurationError } from '../../errors/ConfigurationError.js';
import { createFolder } from '../createFolder.js';
import { type BegunExport, type ExportAsked, GatewayLog, type GatewayPlace } from './GatewayLog.js';

export interface DownloadOptions {
  readonly gateway: GatewayPlace;
  readonly asked: ExportAsked;
  /** Must not be there yet. */
  readonly folder: string;
  readonly onProgress: (done: number, of: number) => void;
}

/** A folder that is whole; or bytes that are not those which the gateway says it has signed. */
export type Downloaded = { readonly manifest: ExportManifest } | { readonly differs: true };

/**
 * Downloads an export into a folder, which is there only once it is whole: records, manifest and checkpoint are written
 * beside it under another name first, and thrown away when anything fails.
 *
 * @throws ConfigurationError when it could not be done
 */
export const downloadExport = (options: DownloadOptions): Promise<Downloaded> =>
  createFolder(
    options.folder,
    (draft) => downloadInto(draft, options),
    (downloaded) => 'manifest' in downloaded,
  );

async function downloadInto(draft: string, { gateway, asked, onProgress }: DownloadOptions): Promise<Downloaded> {
  const log = new GatewayLog(gateway);
  const begun = await log.export(asked);
  if (begun === null) throw new ConfigurationError('The token may not export the log in this format.');
  const written = await writeRecords(join(draft, recordsFile[asked.format]), begun, onProgress);
  const notes = {
    [manifestFile]: await log.find(`export/${begun.id}/manifest`),
    [checkpointFile]: await log.find(`export/${begun.id}/checkpoint`),
  };
  for (const [name, note] of Object.entries(notes)) {
    if (note === null)
      throw new ConfigurationError('The gateway has no manifest of the export: it did not come to its end.');
    await writeSynced(join(draft, name), (file) => file.writeFile(note));
  }
  const text = parseNote(decodeNote(notes[manifestFile] ?? Buffer.alloc(0)) ?? '')?.text ?? '';
  const manifest = parseManifest(text);
  const isIt = manifest?.id === begun.id && manifest.format === asked.format;
  return isIt && manifest.sha256 === written.sha256 && manifest.bytes === written.bytes
    ? { manifest }
    : { differs: true };
}

async function writeRecords(
  path: string,
  { chunks, records }: BegunExport,
  onProgress: DownloadOptions['onProgress'],
): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const sha256 = createHash('sha256');
  let [bytes, lines] = [0, 0];
  await writeSynced(path, async (file) => {
    for await (const chunk of chunks) {
      sha256.update(chunk);
      bytes += chunk.length;
      for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, at + 1)) lines += 1;
      await file.write(chunk);
      onProgress(Math.min(lines, records), records);
    }
  });
  return { sha256: sha256.digest('hex'), bytes };
}
