import { createHash } from 'node:crypto';

/** A stream of numbers that depends on its seed alone. */
export interface DemonstrationRandom {
  /** A whole number from 0 to `count - 1`. */
  readonly below: (count: number) => number;
  /** One element of a list that has at least one. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** True in about `percent` of 100 calls. */
  readonly chance: (percent: number) => boolean;
}

/**
 * Creates a stream from a seed: sfc32 (Chris Doty-Humphrey's PractRand) over the first 128 bits of the seed's SHA-256.
 *
 * It uses 32-bit integers only, so that every machine draws the same. For made-up data, never for secrets.
 */
export function createDemonstrationRandom(seed: string): DemonstrationRandom {
  const state = createHash('sha256').update(seed).digest();
  let a = state.readInt32LE(0);
  let b = state.readInt32LE(4);
  let c = state.readInt32LE(8);
  let counter = state.readInt32LE(12);
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  const below = (count: number): number => next() % count;
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new RangeError('A choice needs at least one item.');
    return item;
  };
  return { below, pick, chance: (percent) => below(100) < percent };
}
