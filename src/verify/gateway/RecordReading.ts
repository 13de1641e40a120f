import { RecordWalk } from '../export/RecordWalk.js';
import { at, type Finding } from '../Finding.js';

/** Reads canonical records as they come, each looked at by itself, beside the hashes of the tree. */
export class RecordReading {
  readonly #lines: AsyncGenerator<readonly Buffer[]>;
  readonly #walk: RecordWalk;
  #waiting: Buffer[] = [];

  /** `from`: the index of the first line; a tile begins there. */
  constructor(lines: AsyncGenerator<readonly Buffer[]>, tenant: string, from: number) {
    this.#lines = lines;
    this.#walk = new RecordWalk(tenant, from);
  }

  /** Compares the next records with the hashes of a tile that begins at an index; below the first line there is nothing to. */
  async compare(first: number, hashes: readonly Buffer[]): Promise<readonly Finding[]> {
    if (first < this.#walk.next) return [];
    for (const expected of hashes) {
      const line = await this.#next();
      if (line === null) return [at(this.#walk.next, 'there is no record')];
      const taken = this.#walk.take(line);
      if ('finding' in taken) return [taken.finding];
      const { index, leafHash } = taken.record;
      if (!leafHash.equals(expected)) return [at(index, 'the record is not the one whose hash the tree holds')];
    }
    return [];
  }

  async #next(): Promise<Buffer | null> {
    while (this.#waiting.length === 0) {
      const { value, done } = await this.#lines.next();
      if (done === true) return null;
      this.#waiting = [...value].reverse();
    }
    return this.#waiting.pop() ?? null;
  }
}
