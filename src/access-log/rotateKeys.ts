import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import { derivationSecretOf, type KeyFile } from './keyFile.js';

/**
 * Begins a rotation: a new key becomes the current one, and the key before it goes on signing checkpoints beside it,
 * so that whoever knows only that one can still verify. What was derived from it stays the same.
 *
 * @throws ConfigurationError while an overlap lasts, or when there is no key to rotate
 */
export function rotateKeys({ privateKeys, publicKeys, secret }: KeyFile): KeyFile {
  const [current, ...more] = privateKeys;
  if (current === undefined)
    throw new ConfigurationError('The key file of the access log must hold a private key in PEM form.');
  if (more.length > 0)
    throw new ConfigurationError(
      'The key before must have retired before the next rotation: run "candour key retire".',
    );
  return {
    privateKeys: [generateKeyPairSync('ed25519').privateKey, current],
    publicKeys,
    secret: secret ?? derivationSecretOf(current),
  };
}

/**
 * Ends a rotation's overlap: of the older keys only the public halves stay, which verify what they have signed.
 *
 * @throws ConfigurationError when no older key is there
 */
export function retireKeys({ privateKeys, publicKeys, secret }: KeyFile): KeyFile {
  const [current, ...older] = privateKeys;
  if (current === undefined || older.length === 0)
    throw new ConfigurationError(
      'The key file must hold an older private key that can retire: run "candour key rotate" first.',
    );
  if (secret === null)
    throw new ConfigurationError('A key file of the access log with several keys must hold the derivation secret.');
  return { privateKeys: [current], publicKeys: [...older.map((key) => createPublicKey(key)), ...publicKeys], secret };
}
