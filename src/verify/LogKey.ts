import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type NamedLog, parseLogOrigin } from '../access-log/generations/parseLogOrigin.js';
import { parseKeyFile } from '../access-log/keyFile.js';
import type { LogTrust } from '../access-log/notes/checkpoint.js';
import {
  createNoteVerifier,
  isKeyName,
  type NoteVerifier,
  parseVerifierKey,
  parseVerifierKeys,
  renameVerifier,
} from '../access-log/notes/keys.js';
import { logOrigin, type VerifiedReceipt, verifyReceipt } from '../access-log/receipt.js';
import { ConfigurationError } from '../errors/ConfigurationError.js';

/** The keys that checkpoints, statements and receipts are verified with. */
export interface LogKey {
  /** Says whose checkpoints are to be believed for a generation of a tenant's log; null: they are another log's keys. */
  trustOf(tenant: string, generation?: number): LogTrust | null;
  /** Reads a receipt that one of the keys has signed; null: it is none. */
  receipt(text: string): VerifiedReceipt | null;
}

/**
 * Reads keys from a file: Ed25519 keys in PEM form (of private ones, such as the gateway's own `log-key.pem`, the public
 * halves), which verify every log of their gateway, or verifier keys (C2SP signed-note), one a line, each of which
 * verifies the log that it is named after. What any of them signed is believed: a log whose key was rotated has several.
 *
 * @throws ConfigurationError when the file can't be read, or holds anything but such keys
 */
export async function loadLogKey(file: string): Promise<LogKey> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ConfigurationError('The key of the log must be a file that can be read: give it with --key.', { cause });
  });
  const named = parseVerifierKeys(text, parseVerifierKey);
  return named === null ? keysOfGateway(readPublicKeys(text)) : keysOfLogs(named);
}

/** The same keys sign all generations of a log, under the name of each. */
const keysOfLogs = (all: readonly NoteVerifier[]): LogKey => ({
  trustOf: (tenant, generation) => {
    const origin = logOrigin(tenant, generation);
    const own = all.filter(({ name }) => parseLogOrigin(name)?.tenant === tenant);
    return own.length === 0 ? null : { origin, verifiers: own.map((verifier) => renameVerifier(verifier, origin)) };
  },
  receipt: (text) => verifyReceipt(text, ...all.map(({ publicKey }) => publicKey)),
});

/** Makes the keys of every log of a gateway of its public keys. */
export const keysOfGateway = (publicKeys: readonly KeyObject[]): LogKey => ({
  trustOf: (tenant, generation) => {
    const origin = logOrigin(tenant, generation);
    if (!isKeyName(origin)) return null;
    return { origin, verifiers: publicKeys.map((publicKey) => createNoteVerifier(origin, publicKey)) };
  },
  receipt: (text) => verifyReceipt(text, ...publicKeys),
});

function readPublicKeys(pem: string): readonly KeyObject[] {
  try {
    const { privateKeys, publicKeys } = parseKeyFile(pem);
    const all = [...privateKeys.map((key) => createPublicKey(key)), ...publicKeys];
    if (all.length > 0) return all;
  } catch {
    // Told below, in the words of this file's purpose.
  }
  throw new ConfigurationError('The key of the log must be an Ed25519 key in PEM form, or a verifier key.');
}

/** A log that a note says it is of, and whose notes are to be believed for it; null: another log's keys were given. */
export interface ClaimedLog extends NamedLog {
  readonly trust: LogTrust | null;
}

/** Reads which log an origin names. Null: it is no origin of a log of ours. */
export const claimedLog = (origin: string, key: LogKey): ClaimedLog | null => {
  const named = parseLogOrigin(origin);
  return named && { ...named, trust: key.trustOf(named.tenant, named.generation) };
};
