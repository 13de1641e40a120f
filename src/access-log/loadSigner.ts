import { generateKeyPairSync } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import { writeKeyFile } from './keyFile.js';
import { placeNew } from './placeFile.js';
import { readSigner, type Signer } from './signer.js';

const OTHERS = 0o077;

/**
 * Loads the log's keys from a PEM file, or makes one there that only this account can read (mode 600). A file that
 * others can read, or that holds no Ed25519 key, is a ConfigurationError.
 */
export const loadSigner = async (path: string): Promise<Signer> => {
  if (!(await exists(path))) await makeKey(path);
  return readSigner(await readKeyText(path));
};

/** Reads the text of a key file. @throws ConfigurationError when others than its owner can read it as well */
export const readKeyText = async (path: string): Promise<string> => {
  if (process.platform !== 'win32' && ((await stat(path)).mode & OTHERS) !== 0)
    throw new ConfigurationError('The key file of the access log must be readable by its owner only (mode 600).');
  return await readFile(path, 'utf8');
};

/** Two gateways that start together agree on the first one's key. */
async function makeKey(path: string): Promise<void> {
  const { privateKey } = generateKeyPairSync('ed25519');
  await placeNew(path, writeKeyFile({ privateKeys: [privateKey], publicKeys: [], secret: null }));
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
