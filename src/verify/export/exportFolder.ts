import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkpointFile, manifestFile } from '../../access-log/export/exportFormats.js';
import { type ExportManifest, openManifest, parseManifest } from '../../access-log/export/manifest.js';
import { type Checkpoint, type LogTrust, openCheckpoint } from '../../access-log/notes/checkpoint.js';
import { decodeNote, parseNote } from '../../access-log/notes/signedNote.js';
import { ConfigurationError } from '../../errors/ConfigurationError.js';
import { claimedLog, type LogKey } from '../LogKey.js';

/** The two notes of an export folder, which the log's key has signed. */
export interface OpenedFolder {
  readonly folder: string;
  readonly tenant: string;
  readonly generation: number;
  readonly trust: LogTrust;
  readonly manifest: ExportManifest;
  readonly checkpoint: Checkpoint;
}

/** The notes, or what is wrong with them. */
export type FolderNotes = OpenedFolder | { readonly tenant: string; readonly wrong: string };

/**
 * Opens the notes of an export folder.
 *
 * @throws ConfigurationError when a file can't be read, or the key is that of another log
 */
export async function openFolder(folder: string, key: LogKey): Promise<FolderNotes> {
  const manifestNote = await readNote(join(folder, manifestFile));
  const origin = parseManifest(parseNote(manifestNote)?.text ?? '')?.origin ?? '';
  const claimed = claimedLog(origin, key);
  if (claimed === null) return { tenant: 'export', wrong: 'the manifest is none of a log' };
  const { tenant, generation, trust } = claimed;
  if (trust === null) throw new ConfigurationError('The key of the log must be that of the log that was exported.');
  const opened = openManifest(manifestNote, trust);
  if (opened.refusal !== null) return { tenant, wrong: "the manifest is not signed by the log's key" };
  const { manifest } = opened;
  const signed = openCheckpoint(await readNote(join(folder, checkpointFile)), trust);
  if (signed.refusal !== null) return { tenant, wrong: "the checkpoint is not signed by the log's key" };
  const { checkpoint } = signed;
  if (checkpoint.size !== manifest.size)
    return { tenant, wrong: 'the checkpoint is not the one that the manifest names' };
  return { folder, tenant, generation, trust, manifest, checkpoint };
}

async function readNote(file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new ConfigurationError('The folder of --export must hold the files "manifest" and "checkpoint".', { cause });
  });
  return decodeNote(bytes) ?? '';
}
