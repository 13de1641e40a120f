import { createHash } from 'node:crypto';

/**
 * A second implementation of RFC 6962 §2.1, to compare ours with: its recursive definitions word for word, over a list
 * of leaves. It shares no code with `src`. D[a:b] is the pair (a, b); MTH of each is computed once.
 */
export interface ReferenceTree {
  /** MTH(D[from:to]). */
  root(from: number, to: number): Buffer;
  /** PATH(m, D[0:n]). */
  inclusion(m: number, n: number): readonly Buffer[];
  /** PROOF(m, D[0:n]). */
  consistency(m: number, n: number): readonly Buffer[];
  readonly leafHashes: readonly Buffer[];
}

export const referenceTree = (leaves: readonly Uint8Array[]): ReferenceTree => {
  const known = new Map<number, Buffer>();
  const leafHashes = leaves.map((leaf) => sha256(Buffer.of(0), leaf));

  const root = (from: number, to: number): Buffer => {
    const key = from * (leaves.length + 1) + to;
    const found = known.get(key);
    if (found !== undefined) return found;
    const computed = computeRoot(from, to);
    known.set(key, computed);
    return computed;
  };
  const computeRoot = (from: number, to: number): Buffer => {
    if (from === to) return sha256();
    if (to - from === 1) return leafHashes[from] ?? Buffer.alloc(0);
    const k = from + largestPowerBelow(to - from);
    return sha256(Buffer.of(1), root(from, k), root(k, to));
  };
  const path = (m: number, from: number, to: number): readonly Buffer[] => {
    if (to - from === 1) return [];
    const k = largestPowerBelow(to - from);
    if (m < k) return [...path(m, from, from + k), root(from + k, to)];
    return [...path(m - k, from + k, to), root(from, from + k)];
  };
  const subproof = (m: number, from: number, to: number, isWhole: boolean): readonly Buffer[] => {
    if (m === to - from) return isWhole ? [] : [root(from, to)];
    const k = largestPowerBelow(to - from);
    if (m <= k) return [...subproof(m, from, from + k, isWhole), root(from + k, to)];
    return [...subproof(m - k, from + k, to, false), root(from, from + k)];
  };
  return {
    root,
    inclusion: (m, n) => path(m, 0, n),
    consistency: (m, n) => (m === 0 ? [] : subproof(m, 0, n, true)),
    leafHashes,
  };
};

/** A tree of that many leaves, all different. */
export const numberedTree = (size: number): ReferenceTree =>
  referenceTree(Array.from({ length: size }, (_, index) => Buffer.from(`leaf ${index}`)));

/** Copies bytes with one bit flipped. */
export const flipped = (bytes: Uint8Array, bit: number): Buffer => {
  const copy = Buffer.from(bytes);
  const at = Math.floor(bit / 8) % copy.length;
  copy[at] = (copy[at] ?? 0) ^ (1 << (bit % 8));
  return copy;
};

function largestPowerBelow(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

function sha256(...parts: readonly Uint8Array[]): Buffer {
  return parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest();
}
