import type { LogTrust } from '../notes/checkpoint.js';
import { createNoteVerifier } from '../notes/keys.js';
import { logOrigin } from '../receipt.js';
import type { Signer } from '../signer.js';

/**
 * Says whose checkpoints are those of a generation of a tenant's log: its origin, `candour/access-log/` and the tenant,
 * which is the name of its key as well. All logs of a gateway are signed by one key, under names (and so key ids) of
 * their own.
 */
export const logTrust = (tenant: string, { publicKey }: Pick<Signer, 'publicKey'>, generation = 1): LogTrust => {
  const origin = logOrigin(tenant, generation);
  return { origin, verifiers: [createNoteVerifier(origin, publicKey)] };
};
