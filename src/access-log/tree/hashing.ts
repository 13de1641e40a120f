import { hash } from 'node:crypto';

/**
 * The hashing of RFC 6962 §2.1 over SHA-256. Leaves and nodes are hashed under different first bytes (0x00, 0x01), so
 * that no node can be passed off as a leaf.
 */
const LEAF = 0x00;
const NODE = 0x01;
export const HASH_BYTES = 32;

/**
 * A digest that is asked for as a buffer gets memory of its own from the system, which costs four times the hashing of a
 * node; made of a string, it gets a piece of what Node shares out.
 */
const sha256 = (input: Uint8Array | string): Buffer => Buffer.from(hash('sha256', input, 'binary'), 'binary');

/** Gives the root of the tree without leaves: SHA-256 of nothing. */
export const emptyRoot = (): Buffer => sha256('');

/** Hashes one leaf: SHA-256(0x00 ‖ bytes). */
export const leafHash = (bytes: Uint8Array): Buffer => {
  const input = Buffer.allocUnsafe(bytes.length + 1);
  input[0] = LEAF;
  input.set(bytes, 1);
  return sha256(input);
};

/** Hashes one leaf that is given as text, in UTF-8: the bytes are not copied first. */
export const leafHashOfText = (text: string): Buffer => sha256(`\0${text}`);

/** Hashes two neighbours into their parent: SHA-256(0x01 ‖ left ‖ right). Both must be hashes; others are a RangeError. */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => {
  // Hashes of another length could shift bytes from one side to the other.
  if (left.length !== HASH_BYTES || right.length !== HASH_BYTES)
    throw new RangeError('A node of the tree is hashed of two hashes of 32 bytes.');
  const input = Buffer.allocUnsafe(1 + 2 * HASH_BYTES);
  input[0] = NODE;
  input.set(left, 1);
  input.set(right, 1 + HASH_BYTES);
  return sha256(input);
};
