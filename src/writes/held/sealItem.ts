import { openBytes, sealBytes } from '../../subject-keys/sealBytes.js';

/** Which item it is: what was sealed as one is opened as no other. */
export interface ItemNamed {
  readonly tenant: string;
  readonly id: string;
}

const nameOf = ({ tenant, id }: ItemNamed): Buffer => Buffer.from(`candour held import v1 ${tenant} ${id}`);

/** Seals a text under a key of 32 bytes that seals nothing else. */
export const sealItem = (text: string, key: Buffer, item: ItemNamed): Buffer =>
  sealBytes(Buffer.from(text), key, nameOf(item));

/** Opens what `sealItem` sealed. @throws Error when the key is another one, or a byte or the item is */
export const openItem = (sealed: Buffer, key: Buffer, item: ItemNamed): string =>
  openBytes(sealed, key, nameOf(item)).toString('utf8');
