import { isUtf8 } from 'node:buffer';
import { type LeafRecord, type LeafVersion, leafVersions } from './leaf.js';

/** What a leaf says beyond the columns of its entry. */
export type LeafOnly = Pick<LeafRecord, 'replica' | 'sequence' | 'schemaDigest' | 'because' | 'others' | 'counted'>;

/** A leaf that has the members which no column holds; whether the others are right is not looked at here. */
export interface ReadLeaf {
  readonly version: LeafVersion;
  readonly only: LeafOnly;
  /** Every member, as it was parsed. */
  readonly all: Readonly<Record<string, unknown>>;
}

/** Reads a leaf's bytes. Gives null for bytes that are no record. */
export const readLeaf = (leaf: Uint8Array): ReadLeaf | null =>
  isUtf8(leaf) ? readLeafText(Buffer.from(leaf.buffer, leaf.byteOffset, leaf.length).toString('utf8')) : null;

/**
 * Reads a leaf's text. It is on the way of each entry that is verified, so the few members are looked at by hand: a
 * schema's parser takes longer than everything else that is done to an entry.
 */
export const readLeafText = (text: string): ReadLeaf | null => {
  const all = objectIn(text);
  if (all === null) return null;
  const { v, replica, sequence, schemaDigest, because, others, counted } = all;
  const version = leafVersions.find((each) => each === v);
  if (version === undefined || typeof replica !== 'string' || !isCount(sequence)) return null;
  if (typeof schemaDigest !== 'string' || !isTextOrNull(because)) return null;
  if (!isTreeOrNull(others) || !isCountedOrNull(counted)) return null;
  return { version, only: { replica, sequence, schemaDigest, because, others, counted }, all };
};

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value);
const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';
const isTreeOrNull = (value: unknown): value is LeafRecord['others'] =>
  value === null || (isObject(value) && isCount(value['count']) && typeof value['root'] === 'string');
const isCountedOrNull = (value: unknown): value is LeafRecord['counted'] =>
  value === null || (isObject(value) && typeof value['minute'] === 'string' && isCount(value['requests']));
