import { readFile } from 'node:fs/promises';
import { openCheckpoint, parseCheckpoint } from '../access-log/notes/checkpoint.js';
import { decodeNote, parseNote } from '../access-log/notes/signedNote.js';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import type { ClaimedCheckpoint } from './checkCheckpoints.js';
import { claimedLog, type LogKey } from './LogKey.js';

/** A checkpoint that somebody kept, and the log that it is about. */
export interface KeptCheckpoint {
  readonly tenant: string;
  readonly generation: number;
  readonly claim: ClaimedCheckpoint;
}

/**
 * Reads a signed checkpoint from a file, as `/log/checkpoint` gave it.
 *
 * @throws ConfigurationError when it is none, or the key has not signed it: then it proves nothing either way
 */
export async function loadKeptCheckpoint(file: string, key: LogKey): Promise<KeptCheckpoint> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new ConfigurationError('The file of --checkpoint must be one that can be read.', { cause });
  });
  const note = decodeNote(bytes) ?? '';
  const origin = parseCheckpoint(parseNote(note)?.text ?? '')?.origin ?? '';
  const claimed = claimedLog(origin, key);
  const opened = claimed?.trust ? openCheckpoint(note, claimed.trust) : null;
  if (claimed === null || opened === null || opened.refusal !== null)
    throw new ConfigurationError('The file of --checkpoint must hold a checkpoint that the key of the log has signed.');
  const { size, root } = opened.checkpoint;
  const { tenant, generation } = claimed;
  return { tenant, generation, claim: { size, root, isGiven: true } };
}
