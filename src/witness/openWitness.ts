import { mkdirSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSigner } from '../access-log/loadSigner.js';
import type { LogTrust } from '../access-log/notes/checkpoint.js';
import { createWitnessSigner, parseWitnessKey, type WitnessSigner } from '../access-log/notes/cosignature.js';
import { isKeyName } from '../access-log/notes/keys.js';
import { placeNew } from '../access-log/placeFile.js';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import { claimFolder } from '../storage/claimFolder.js';
import { lockFolder } from '../storage/embedded/lockFolder.js';
import { CosignedLogs } from './CosignedLogs.js';
import { Witness } from './Witness.js';

export interface OpenWitnessOptions {
  readonly folder: string;
  readonly logs: readonly LogTrust[];
  /** The name of its key; null: the one that the folder has, else `candour-witness`. */
  readonly name: string | null;
  readonly clock: () => Date;
}

/** A witness on its folder, which it holds until it is released. */
export interface OpenedWitness {
  readonly witness: Witness;
  /** Its verifier key, for whoever trusts it. */
  readonly verifierKey: string;
  release(): Promise<void>;
}

const defaultName = 'candour-witness';
const holder = {
  name: 'witness',
  refusal: 'Another witness runs on this folder: stop it first, or choose another folder with --data.',
};

/**
 * Opens a witness's folder, which is made when it is not there, for its owner only: with the key `witness-key.pem`, its
 * verifier key `witness.vkey`, and what it has cosigned.
 *
 * @throws ConfigurationError when the folder is a gateway's or in use, or does not hold what it has to
 */
export async function openWitness({ folder, logs, name, clock }: OpenWitnessOptions): Promise<OpenedWitness> {
  const place = prepareFolder(folder);
  claimFolder(place, 'witness');
  const release = await lockFolder(place, holder);
  try {
    const signer = await loadWitnessSigner(place, name);
    const cosigned = CosignedLogs.open(place, signer.verifier);
    const witness = new Witness({ signer, logs, cosigned, clock });
    return { witness, verifierKey: signer.verifier.text, release };
  } catch (error) {
    await release();
    throw error;
  }
}

function prepareFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return realpathSync(folder);
  } catch (cause) {
    throw new ConfigurationError('The folder of --data must be one that can be made and entered.', { cause });
  }
}

/** The name is part of the key's id: another one would be another witness, which has cosigned nothing of what is here. */
async function loadWitnessSigner(folder: string, name: string | null): Promise<WitnessSigner> {
  if (name !== null && !isKeyName(name))
    throw new ConfigurationError('The name of --name must be one without spaces and plus signs.');
  const key = await loadSigner(join(folder, 'witness-key.pem'));
  const file = join(folder, 'witness.vkey');
  await placeNew(file, `${createWitnessSigner(name ?? defaultName, key).verifier.text}\n`);
  const kept = parseWitnessKey((await readFile(file, 'utf8')).trim());
  const signer = kept === null ? null : createWitnessSigner(kept.name, key);
  if (kept === null || signer?.verifier.text !== kept.text)
    throw new ConfigurationError('The file "witness.vkey" must hold the verifier key of "witness-key.pem".');
  if (name !== null && name !== kept.name)
    throw new ConfigurationError('The name of --name must be the one that the witness began with, or be left out.');
  return signer;
}
