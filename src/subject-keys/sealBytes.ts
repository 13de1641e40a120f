import { type CipherKey, createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Seals bytes under a key of 32 bytes (AES-256-GCM, NIST SP 800-38D): a random nonce, the ciphertext, a tag. `place` is authenticated with them. */
export function sealBytes(plain: Buffer, key: CipherKey, place: Buffer): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes }).setAAD(place);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what `sealBytes` sealed. @throws Error when it was sealed under another key or for another place, or a byte has changed */
export function openBytes(sealed: Buffer, key: CipherKey, place: Buffer): Buffer {
  const tagAt = sealed.length - tagBytes;
  if (tagAt < nonceBytes) throw new Error('What is sealed holds a nonce and a tag at least.');
  const nonce = sealed.subarray(0, nonceBytes);
  const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes }).setAAD(place);
  decipher.setAuthTag(sealed.subarray(tagAt));
  // All of it comes out of the first call; the second one only checks the tag.
  const plain = decipher.update(sealed.subarray(nonceBytes, tagAt));
  decipher.final();
  return plain;
}
