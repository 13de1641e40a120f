import { type Checkpoint, openCheckpoint, parseCheckpoint } from '../../access-log/notes/checkpoint.js';
import { decodeNote, parseNote } from '../../access-log/notes/signedNote.js';
import { ConfigurationError } from '../../errors/ConfigurationError.js';
import { type LogKey, tenantOfOrigin } from '../LogKey.js';
import type { GatewayLog } from './GatewayLog.js';

/** The newest checkpoint of the token's log, opened with the key of whoever verifies. */
export type NewestCheckpoint =
  | { readonly tenant: string; readonly checkpoint: Checkpoint }
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
  const tenant = tenantOfOrigin(parseCheckpoint(parseNote(note)?.text ?? '')?.origin ?? '');
  if (tenant === null) return { tenant: 'log', wrong: 'its checkpoint is none of a log' };
  const trust = key.trustOf(tenant);
  if (trust === null) throw new ConfigurationError('The key of the log must be that of the log that the token is for.');
  const opened = openCheckpoint(note, trust);
  if (opened.refusal !== null) return { tenant, wrong: "its checkpoint is not signed by the log's key" };
  return { tenant, checkpoint: opened.checkpoint };
}
