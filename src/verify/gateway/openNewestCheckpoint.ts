import { type Checkpoint, type LogTrust, openCheckpoint, parseCheckpoint } from '../../access-log/notes/checkpoint.js';
import { decodeNote, parseNote } from '../../access-log/notes/signedNote.js';
import { ConfigurationError } from '../../errors/ConfigurationError.js';
import { claimedLog, type LogKey } from '../LogKey.js';
import type { GatewayLog } from './GatewayLog.js';

/** The newest checkpoint of the token's log, opened with the key of whoever verifies. */
export type NewestCheckpoint =
  | { readonly tenant: string; readonly generation: number; readonly trust: LogTrust; readonly checkpoint: Checkpoint }
  | { readonly tenant: string; readonly wrong: string };

/**
 * Reads and opens the newest checkpoint. Null: nothing is signed yet.
 *
 * @throws ConfigurationError when no gateway answers, or the key is that of another log
 */
export async function openNewestCheckpoint(log: GatewayLog, key: LogKey): Promise<NewestCheckpoint | null> {
  const bytes = await log.find('checkpoint');
  if (bytes === null) return null;
  const note = decodeNote(bytes) ?? '';
  const claimed = claimedLog(parseCheckpoint(parseNote(note)?.text ?? '')?.origin ?? '', key);
  if (claimed === null) return { tenant: 'log', wrong: 'its checkpoint is none of a log' };
  const { tenant, generation, trust } = claimed;
  if (trust === null) throw new ConfigurationError('The key of the log must be that of the log that the token is for.');
  const opened = openCheckpoint(note, trust);
  if (opened.refusal !== null) return { tenant, wrong: "its checkpoint is not signed by the log's key" };
  return { tenant, generation, trust, checkpoint: opened.checkpoint };
}
