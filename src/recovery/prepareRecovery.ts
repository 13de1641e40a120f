import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { KeptCheckpoints, type KeptTree, openKept } from '../access-log/kept/KeptCheckpoints.js';
import { loadSigner } from '../access-log/loadSigner.js';
import { decodeNote } from '../access-log/notes/signedNote.js';
import type { Signer } from '../access-log/signer.js';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import type { RecoverOptions } from './recoverDatabase.js';

export interface RecoveryPlace {
  readonly dataFolder: string;
  readonly logKeyFile: string;
  /** Null: every log that something was kept of. */
  readonly tenant: string | null;
  /** Files of signed checkpoints, beside those in the data folder. */
  readonly checkpoints: readonly string[];
}

/**
 * Reads what a recovery needs from outside the database: the key, and everything that was kept.
 *
 * @throws ConfigurationError when the key is not there, a checkpoint is not one that it has signed, or nothing was kept
 */
export async function prepareRecovery({
  dataFolder,
  logKeyFile,
  tenant,
  checkpoints,
}: RecoveryPlace): Promise<Pick<RecoverOptions, 'signer' | 'kept' | 'trees'>> {
  // Loading makes the key that is not there, and a new one has signed nothing.
  if (!existsSync(logKeyFile))
    throw new ConfigurationError(
      'The key of the access log must be there (CANDOUR_LOG_KEY, else log-key.pem in the data folder): it signs the recovery.',
    );
  const signer = await loadSigner(logKeyFile);
  const kept = new KeptCheckpoints({ dataFolder, signer });
  const all = [...(await kept.read()), ...(await Promise.all(checkpoints.map((file) => readGiven(file, signer))))];
  const trees = all.filter((tree) => tenant === null || tree.tenant === tenant);
  if (trees.length > 0) return { signer, kept, trees };
  throw new ConfigurationError(
    'There must be a checkpoint that was kept of the log: in the folder "checkpoints" of CANDOUR_DATA, or given with --checkpoint.',
  );
}

async function readGiven(file: string, signer: Signer): Promise<KeptTree> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new ConfigurationError('The file of --checkpoint must be one that can be read.', { cause });
  });
  const kept = openKept(decodeNote(bytes) ?? '', signer);
  if (kept !== null) return kept;
  throw new ConfigurationError('The file of --checkpoint must hold a checkpoint that the key of the log has signed.');
}
