import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseLogOrigin } from '../access-log/generations/parseLogOrigin.js';
import type { LogTrust } from '../access-log/notes/checkpoint.js';
import {
  createNoteVerifier,
  isKeyName,
  type NoteVerifier,
  parseVerifierKey,
  renameVerifier,
} from '../access-log/notes/keys.js';
import { logOrigin } from '../access-log/receipt.js';
import { ConfigurationError } from '../errors/ConfigurationError.js';

/** The key that checkpoints are verified with. */
export interface LogKey {
  /** Says whose checkpoints are to be believed for a generation of a tenant's log; null: it is another log's key. */
  trustOf(tenant: string, generation?: number): LogTrust | null;
}

/**
 * Reads a key from a file: an Ed25519 key in PEM form (of a private one, such as the gateway's own `log-key.pem`, its
 * public half), which verifies every log of its gateway, or a verifier key (C2SP signed-note), which verifies one.
 *
 * @throws ConfigurationError when the file can't be read, or holds no such key
 */
export async function loadLogKey(file: string): Promise<LogKey> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ConfigurationError('The key of the log must be a file that can be read: give it with --key.', { cause });
  });
  const named = parseVerifierKey(text.trim());
  return named === null ? keyOfGateway(readPublicKey(text)) : keyOfLog(named);
}

/** One key signs all generations of a log, under the name of each. */
const keyOfLog = (verifier: NoteVerifier): LogKey => ({
  trustOf: (tenant, generation) => {
    if (parseLogOrigin(verifier.name)?.tenant !== tenant) return null;
    const origin = logOrigin(tenant, generation);
    return { origin, verifiers: [renameVerifier(verifier, origin)] };
  },
});

/** Makes the key of every log of a gateway of its one public key. */
export const keyOfGateway = (publicKey: KeyObject): LogKey => ({
  trustOf: (tenant, generation) => {
    const origin = logOrigin(tenant, generation);
    return isKeyName(origin) ? { origin, verifiers: [createNoteVerifier(origin, publicKey)] } : null;
  },
});

function readPublicKey(pem: string): KeyObject {
  try {
    const key = createPublicKey(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Told below; the cause could quote the file.
  }
  throw new ConfigurationError('The key of the log must be an Ed25519 key in PEM form, or a verifier key.');
}
