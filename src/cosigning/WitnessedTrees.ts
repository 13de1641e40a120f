import type { Checkpoint } from '../access-log/notes/checkpoint.js';

/**
 * What witnesses have shown of the logs: by origin, the largest checkpoint that the log's own key has signed. It is
 * what a gateway that was restarted, or whose database was taken back, could not know by itself.
 */
export class WitnessedTrees {
  readonly #largest = new Map<string, Checkpoint>();

  /** Gives what was shown of a log; null: nothing. */
  of(origin: string): Checkpoint | null {
    return this.#largest.get(origin) ?? null;
  }

  /** Takes a checkpoint whose signature was verified. */
  add(checkpoint: Checkpoint): void {
    const known = this.#largest.get(checkpoint.origin);
    if (known === undefined || known.size < checkpoint.size) this.#largest.set(checkpoint.origin, checkpoint);
  }
}
