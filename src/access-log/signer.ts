import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign } from 'node:crypto';
import { ConfigurationError } from '../errors/ConfigurationError.js';

/** The log's key: signs receipts, and is the root of the keys that the gateway derives for other uses. */
export interface Signer {
  readonly publicKey: KeyObject;
  /** Gives the 64 bytes of an Ed25519 signature (RFC 8032). */
  sign(bytes: Uint8Array): Buffer;
  /** Gives 32 bytes that only the holder of the key can compute: HKDF-SHA256 (RFC 5869) of its seed under the label. */
  derive(label: string): Buffer;
}

/** Makes a signer of an Ed25519 private key. A key of another kind is a ConfigurationError. */
export const createSigner = (privateKey: KeyObject): Signer => {
  if (privateKey.asymmetricKeyType !== 'ed25519')
    throw new ConfigurationError('The key of the access log must be an Ed25519 private key.');
  const seed = Buffer.from(String(privateKey.export({ format: 'jwk' }).d), 'base64url');
  return {
    publicKey: createPublicKey(privateKey),
    sign: (bytes) => sign(null, bytes, privateKey),
    derive: (label) => Buffer.from(hkdfSync('sha256', seed, 'candour', label, 32)),
  };
};

/** Reads a signer from PEM text (PKCS #8). Text that is no such key is a ConfigurationError. */
export const readSigner = (pem: string): Signer => createSigner(readPrivateKey(pem));

function readPrivateKey(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch (cause) {
    throw new ConfigurationError('The key file of the access log must hold a private key in PEM form.', { cause });
  }
}
