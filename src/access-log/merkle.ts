import { leafHash, leafHashOfText } from './tree/hashing.js';
import { rootOf } from './tree/rootOf.js';

/** The Merkle tree hash of RFC 6962 §2.1 over SHA-256, for the small trees inside one record or request. */
export { leafHash, leafHashOfText, rootOf as rootOfHashes };

/** Gives the Merkle tree hash MTH(leaves). */
export const merkleRoot = (leaves: readonly Uint8Array[]): Buffer => rootOf(leaves.map(leafHash));
