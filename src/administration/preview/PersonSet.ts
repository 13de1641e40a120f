/** Numbers of persons, as bits: some thousand sets of some thousand persons stay small. */
export class PersonSet {
  #bits = new Uint32Array(8);

  /** Makes a set of all that are in one of some. */
  static union(sets: readonly PersonSet[]): PersonSet {
    const union = new PersonSet();
    for (const set of sets) {
      union.#grow(set.#bits.length - 1);
      for (const [word, bits] of set.#bits.entries()) union.#bits[word] = (union.#bits[word] ?? 0) | bits;
    }
    return union;
  }

  add(person: number): void {
    const word = person >>> 5;
    this.#grow(word);
    this.#bits[word] = (this.#bits[word] ?? 0) | (1 << (person & 31));
  }

  /** How many persons are in it. */
  get size(): number {
    let size = 0;
    for (let word of this.#bits) for (; word !== 0; word &= word - 1) size += 1;
    return size;
  }

  /** What it takes of memory. */
  get bytes(): number {
    return this.#bits.byteLength;
  }

  #grow(word: number): void {
    if (word < this.#bits.length) return;
    const bits = new Uint32Array(2 ** Math.ceil(Math.log2(word + 1)));
    bits.set(this.#bits);
    this.#bits = bits;
  }
}
