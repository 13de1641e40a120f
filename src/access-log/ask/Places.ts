import type { PostingRow } from './postingRows.js';
import { BUNDLE } from './terms.js';

/** The entries of some bundles that have a term of each group so far: groups are taken in one by one. */
export class Places {
  /** By bundle: how many groups each of its entries has met, without a miss before. */
  readonly #met = new Map<number, Uint8Array>();
  #groups = 0;

  /** Takes where the next group stands. The first one says in which bundles there is anything at all. */
  take(rows: readonly PostingRow[]): void {
    for (const { bundle, positions } of rows) {
      if (this.#groups === 0 && !this.#met.has(bundle)) this.#met.set(bundle, new Uint8Array(BUNDLE));
      const met = this.#met.get(bundle);
      // Two terms of one group at one place count once.
      for (const position of positions) if (met?.[position] === this.#groups) met[position] = this.#groups + 1;
    }
    this.#groups += 1;
    for (const [bundle, met] of this.#met) if (!met.includes(this.#groups)) this.#met.delete(bundle);
  }

  /** Those that still hold an entry, the last one first. */
  get bundles(): readonly number[] {
    return [...this.#met.keys()].sort((one, other) => other - one);
  }

  /** Gives the indices in some of the bundles, in the bundles' order, each one's last entry first. */
  indicesIn(bundles: readonly number[]): readonly number[] {
    const indices: number[] = [];
    for (const bundle of bundles) {
      const met = this.#met.get(bundle);
      for (let position = BUNDLE - 1; met && position >= 0; position -= 1)
        if (met[position] === this.#groups) indices.push(bundle * BUNDLE + position);
    }
    return indices;
  }
}
