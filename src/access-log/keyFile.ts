import { createHmac, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import { decodeBase64 } from './notes/base64.js';

const SECRET_BYTES = 32;
const SECRET_LABEL = 'CANDOUR DERIVATION SECRET';
const block = /^-----BEGIN ([A-Z0-9 ]+)-----\r?\n([\s\S]*?)^-----END \1-----\r?$/gm;

/** What a key file of the log holds, in its order. */
export interface KeyFile {
  /** Ed25519; the first one is the current key, an older one after it still signs checkpoints: the overlap of a rotation. */
  readonly privateKeys: readonly KeyObject[];
  /** Ed25519; retired: they sign nothing, and what they signed is still believed. */
  readonly publicKeys: readonly KeyObject[];
  /** 32 bytes from which the gateway derives keys for other uses, so that no rotation changes those; null: never rotated. */
  readonly secret: Buffer | null;
}

/**
 * Reads a key file: PEM blocks of private keys (PKCS #8), public keys (SPKI), and one secret.
 *
 * @throws ConfigurationError when it holds no key, another kind of block or key, a key twice, or two secrets
 */
export const parseKeyFile = (text: string): KeyFile => {
  const blocks = [...text.matchAll(block)].map(([pem, label = '', body = '']) => ({ pem, label, body }));
  const labelled = (wanted: string) => blocks.filter(({ label }) => label === wanted);
  const secrets = labelled(SECRET_LABEL).map(({ body }) => decodeBase64(body.replace(/\s/g, '')));
  const [secret = null] = secrets;
  const known = labelled('PRIVATE KEY').length + labelled('PUBLIC KEY').length + secrets.length;
  if (
    known === 0 ||
    known < blocks.length ||
    secrets.length > 1 ||
    (secrets.length > 0 && secret?.length !== SECRET_BYTES)
  )
    throw new ConfigurationError('The key file of the access log must hold a private key in PEM form.');
  const privateKeys = labelled('PRIVATE KEY').map(({ pem }) => ed25519(() => createPrivateKey(pem)));
  const publicKeys = labelled('PUBLIC KEY').map(({ pem }) => ed25519(() => createPublicKey(pem)));
  const all = [...privateKeys.map((key) => createPublicKey(key)), ...publicKeys].map(identityOf);
  if (new Set(all).size < all.length)
    throw new ConfigurationError('The key file of the access log must hold each key once.');
  return { privateKeys, publicKeys, secret };
};

/** Writes a key file, as `parseKeyFile` reads it. It holds private keys: mode 600. */
export const writeKeyFile = ({ privateKeys, publicKeys, secret }: KeyFile): string =>
  [
    ...privateKeys.map((key) => String(key.export({ format: 'pem', type: 'pkcs8' }))),
    ...publicKeys.map((key) => String(key.export({ format: 'pem', type: 'spki' }))),
    ...(secret === null
      ? []
      : [`-----BEGIN ${SECRET_LABEL}-----\n${secret.toString('base64')}\n-----END ${SECRET_LABEL}-----\n`]),
  ].join('');

/**
 * Gives the derivation secret of a key that was never rotated: HKDF-Extract (RFC 5869 §2.2) of its seed. It does not lead
 * back to the key, so a file can keep it when the key's private half has gone.
 */
export const derivationSecretOf = (privateKey: KeyObject): Buffer =>
  createHmac('sha256', 'candour')
    .update(Buffer.from(String(privateKey.export({ format: 'jwk' }).d), 'base64url'))
    .digest();

const identityOf = (publicKey: KeyObject): string => String(publicKey.export({ format: 'jwk' }).x);

/** The parser's own error could quote the file, so it is not kept as the cause. */
function ed25519(read: () => KeyObject): KeyObject {
  let key: KeyObject;
  try {
    key = read();
  } catch {
    throw new ConfigurationError('The key file of the access log must hold a private key in PEM form.');
  }
  if (key.asymmetricKeyType !== 'ed25519')
    throw new ConfigurationError('The key of the access log must be an Ed25519 private key.');
  return key;
}
