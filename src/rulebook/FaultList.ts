import { RulebookFaults } from './RulebookFaults.js';

/** Gathers faults while a schema is read, so that all of them are told at once. */
export class FaultList {
  readonly #faults = new Set<string>();

  /** Notes what is wrong at a schema coordinate. `sentence` goes on after the coordinate and ends with a full stop. */
  add(coordinate: string, sentence: string): void {
    this.#faults.add(`${coordinate}: ${sentence}`);
  }

  /** @throws RulebookFaults if there is any. */
  assertNone(): void {
    if (this.#faults.size > 0) throw new RulebookFaults(this.#faults);
  }
}
