import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Which item it is: what was sealed as one is opened as no other. */
export interface ItemNamed {
  readonly tenant: string;
  readonly id: string;
}

const nameOf = ({ tenant, id }: ItemNamed): Buffer => Buffer.from(`candour held import v1 ${tenant} ${id}`);

/** Seals a text under a key of 32 bytes that seals nothing else (AES-256-GCM): nonce, ciphertext, tag. */
export function sealItem(text: string, key: Buffer, item: ItemNamed): Buffer {
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, key, nonce, { authTagLength: tagBytes }).setAAD(nameOf(item));
  return Buffer.concat([nonce, sealing.update(text, 'utf8'), sealing.final(), sealing.getAuthTag()]);
}

/** Opens what `sealItem` sealed. @throws Error when the key is another one, or a byte or the item is */
export function openItem(sealed: Buffer, key: Buffer, item: ItemNamed): string {
  const nonce = sealed.subarray(0, nonceBytes);
  const opening = createDecipheriv(cipher, key, nonce, { authTagLength: tagBytes }).setAAD(nameOf(item));
  opening.setAuthTag(sealed.subarray(-tagBytes));
  return Buffer.concat([opening.update(sealed.subarray(nonceBytes, -tagBytes)), opening.final()]).toString('utf8');
}
