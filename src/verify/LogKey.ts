import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { LogTrust } from '../access-log/notes/checkpoint.js';
import { createNoteVerifier, isKeyName, type NoteVerifier, parseVerifierKey } from '../access-log/notes/keys.js';
import { logOrigin, type VerifiedReceipt, verifyReceipt } from '../access-log/receipt.js';
import { ConfigurationError } from '../errors/ConfigurationError.js';

/** The key that checkpoints, manifests and receipts are verified with. */
export interface LogKey {
  /** Says whose checkpoints are to be believed for a tenant's log; null: it is another log's key. */
  trustOf(tenant: string): LogTrust | null;
  /** Reads a receipt that the key has signed; null: it is none. */
  receipt(text: string): VerifiedReceipt | null;
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

const keyOfLog = (verifier: NoteVerifier): LogKey => ({
  trustOf: (tenant) => (logOrigin(tenant) === verifier.name ? { origin: verifier.name, verifiers: [verifier] } : null),
  receipt: (text) => verifyReceipt(text, verifier.publicKey),
});

const keyOfGateway = (publicKey: KeyObject): LogKey => ({
  trustOf: (tenant) => {
    const origin = logOrigin(tenant);
    return isKeyName(origin) ? { origin, verifiers: [createNoteVerifier(origin, publicKey)] } : null;
  },
  receipt: (text) => verifyReceipt(text, publicKey),
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

/** Gives the tenant whose log has that origin; null: it is no origin of a log of ours. */
export const tenantOfOrigin = (origin: string): string | null =>
  origin.startsWith(originPrefix) && origin.length > originPrefix.length ? origin.slice(originPrefix.length) : null;

const originPrefix = logOrigin('');
