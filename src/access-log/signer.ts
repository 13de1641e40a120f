import { createHmac, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import { derivationSecretOf, type KeyFile, parseKeyFile } from './keyFile.js';

/** A key that signs. */
export interface SigningKey {
  readonly publicKey: KeyObject;
  /** Gives the 64 bytes of an Ed25519 signature (RFC 8032). */
  sign(bytes: Uint8Array): Buffer;
}

/** The log's keys: by itself the current one, which signs receipts. */
export interface Signer extends SigningKey {
  /** The keys that sign checkpoints, the current one first: two while a rotation's overlap lasts. */
  readonly signing: readonly SigningKey[];
  /** The keys whose signatures are believed: those that sign, then those that have retired. */
  readonly trusted: readonly KeyObject[];
  /**
   * Gives 32 bytes that only the holder of the key file can compute: HKDF-SHA256 (RFC 5869) under the label. They
   * stay the same when the keys are rotated.
   */
  derive(label: string): Buffer;
}

/** Makes a signer of one Ed25519 private key. A key of another kind is a ConfigurationError. */
export const createSigner = (privateKey: KeyObject): Signer =>
  signerOf({ privateKeys: [privateKey], publicKeys: [], secret: null });

/**
 * Reads a signer from the text of a key file.
 *
 * @throws ConfigurationError when it is none, or when several keys stand in it without the secret: it is not known then
 *   from which of them other keys were derived before
 */
export const readSigner = (text: string): Signer => signerOf(parseKeyFile(text));

function signerOf({ privateKeys, publicKeys, secret }: KeyFile): Signer {
  const signing = privateKeys.map(signingKeyOf);
  const [current] = signing;
  const [first] = privateKeys;
  if (current === undefined || first === undefined)
    throw new ConfigurationError('The key file of the access log must hold a private key in PEM form.');
  if (secret === null && privateKeys.length + publicKeys.length > 1)
    throw new ConfigurationError(
      'A key file of the access log with several keys must hold the derivation secret: "candour key rotate" writes it.',
    );
  const extracted = secret ?? derivationSecretOf(first);
  return {
    ...current,
    signing,
    trusted: [...signing.map(({ publicKey }) => publicKey), ...publicKeys],
    // HKDF-Expand (RFC 5869 §2.3) of one block.
    derive: (label) => createHmac('sha256', extracted).update(label).update(Buffer.of(1)).digest(),
  };
}

function signingKeyOf(privateKey: KeyObject): SigningKey {
  if (privateKey.asymmetricKeyType !== 'ed25519')
    throw new ConfigurationError('The key of the access log must be an Ed25519 private key.');
  return { publicKey: createPublicKey(privateKey), sign: (bytes) => sign(null, bytes, privateKey) };
}
