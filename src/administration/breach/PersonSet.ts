/** A set of persons who were numbered from 0: a bit for each, so that one for each of sixty coordinates stays small. */
export class PersonSet {
  #bits = new Uint8Array(64);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(person: number): void {
    const [byte, bit] = [person >> 3, 1 << (person & 7)];
    if (byte >= this.#bits.length) {
      const wider = new Uint8Array(Math.max(byte + 1, this.#bits.length * 2));
      wider.set(this.#bits);
      this.#bits = wider;
    }
    const held = this.#bits[byte] ?? 0;
    if ((held & bit) !== 0) return;
    this.#bits[byte] = held | bit;
    this.#size += 1;
  }
}
