import { parseLogOrigin } from '../generations/parseLogOrigin.js';
import { type OpenedCheckpoint, openCheckpoint } from '../notes/checkpoint.js';
import type { Signer } from '../signer.js';
import { logTrust } from './logTrust.js';

/**
 * Opens a checkpoint of a tenant's log, of whichever of its generations it names: the newest one may still be of the
 * generation before, which has another name.
 */
export const openOwnCheckpoint = (note: string, tenant: string, signer: Pick<Signer, 'trusted'>): OpenedCheckpoint => {
  const generation = parseLogOrigin(note.slice(0, note.indexOf('\n')))?.generation;
  return openCheckpoint(note, logTrust(tenant, signer, generation));
};
