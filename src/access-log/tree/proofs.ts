import { nodeHash } from './hashing.js';
import { consistencyPath, inclusionPath, type Span } from './proofPaths.js';
import { type Place, perfectParts } from './sizes.js';

/**
 * Gives the hash of a complete node of the tree: of level 0 a leaf's hash, of level l the root over its 2^l leaves. It
 * throws when it has no such node.
 */
export type GetNode = (place: Place) => Buffer;

/** Makes the inclusion proof of a leaf in the tree of that size (RFC 6962 §2.1.1), the leaf's sibling first. */
export const inclusionProof = (size: number, index: number, getNode: GetNode): readonly Buffer[] =>
  inclusionPath(size, index).map((span) => hashOfSpan(span, getNode));

/** Makes the consistency proof from the tree of the first size to that of the second one (RFC 6962 §2.1.2). */
export const consistencyProof = (first: number, second: number, getNode: GetNode): readonly Buffer[] =>
  consistencyPath(first, second).map((span) => hashOfSpan(span, getNode));

/** Gives the complete nodes that a proof along a path reads: what has to be at hand before it is made. */
export const nodesOfPath = (path: readonly Span[]): readonly Place[] =>
  path.flatMap(({ start, end }) => perfectParts(start, end));

function hashOfSpan({ start, end }: Span, getNode: GetNode): Buffer {
  return perfectParts(start, end)
    .map(getNode)
    .reduceRight((right, left) => nodeHash(left, right));
}
