import { readFile } from 'node:fs/promises';
import type { LogTrust } from '../access-log/notes/checkpoint.js';
import { type NoteVerifier, parseVerifierKey, parseVerifierKeys } from '../access-log/notes/keys.js';
import { ConfigurationError } from '../errors/ConfigurationError.js';

/**
 * Reads which logs a witness knows: files of verifier keys, one a line, as `/log/key` gives them. A key's name is the
 * origin of its log, and a log may have several.
 *
 * @throws ConfigurationError when a file can't be read, or holds anything else
 */
export async function loadLogs(files: readonly string[]): Promise<readonly LogTrust[]> {
  const verifiers = (await Promise.all(files.map(readKeys))).flat();
  const origins = [...new Set(verifiers.map(({ name }) => name))];
  return origins.map((origin) => ({ origin, verifiers: distinct(verifiers.filter(({ name }) => name === origin)) }));
}

async function readKeys(file: string): Promise<readonly NoteVerifier[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ConfigurationError('Each file of --log must be one that can be read.', { cause });
  });
  const keys = parseVerifierKeys(text, parseVerifierKey);
  if (keys === null) throw new ConfigurationError('Each file of --log must hold verifier keys of logs, one a line.');
  return keys;
}

/** A key that was given twice would have to verify twice. */
const distinct = (verifiers: readonly NoteVerifier[]): readonly NoteVerifier[] => [
  ...new Map(verifiers.map((verifier) => [verifier.text, verifier])).values(),
];
