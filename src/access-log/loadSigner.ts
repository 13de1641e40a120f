import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { chmod, link, open, readFile, stat, unlink } from 'node:fs/promises';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import { readSigner, type Signer } from './signer.js';

const OTHERS = 0o077;

/**
 * Loads the log's key from a PEM file, or makes one there that only this account can read (mode 600). A file that
 * others can read, or that holds no Ed25519 key, is a ConfigurationError.
 */
export const loadSigner = async (path: string): Promise<Signer> => {
  if (!(await exists(path))) await makeKey(path);
  if (process.platform !== 'win32' && ((await stat(path)).mode & OTHERS) !== 0)
    throw new ConfigurationError('The key file of the access log must be readable by its owner only (mode 600).');
  return readSigner(await readFile(path, 'utf8'));
};

/**
 * Writes a whole file under another name first and then links it to its place: two gateways that start together agree
 * on the first one's key, and neither ever reads half of one.
 */
async function makeKey(path: string): Promise<void> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const draft = `${path}.${randomUUID()}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(privateKey.export({ format: 'pem', type: 'pkcs8' }));
    await file.sync();
  } finally {
    await file.close();
  }
  await chmod(draft, 0o600);
  try {
    await link(draft, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await unlink(draft);
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
