import type { LogTrust } from '../notes/checkpoint.js';
import { createNoteVerifier } from '../notes/keys.js';
import { logOrigin } from '../receipt.js';
import type { Signer } from '../signer.js';

/**
 * Says whose checkpoints are those of a generation of a tenant's log: its origin, `candour/access-log/` and the tenant,
 * which is the name of its keys as well. All logs of a gateway are signed by the same keys, under names (and so key ids)
 * of their own. Any key of the key file is believed, so that gateways with the file before and after a rotation continue
 * each other's log.
 */
export const logTrust = (tenant: string, { trusted }: Pick<Signer, 'trusted'>, generation = 1): LogTrust => {
  const origin = logOrigin(tenant, generation);
  return { origin, verifiers: trusted.map((publicKey) => createNoteVerifier(origin, publicKey)) };
};
