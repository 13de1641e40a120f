import type { LoadReport } from './LoadProcess.js';

/**
 * Counts the answers of one task until there are enough.
 *
 * A slow server answers a hundred at once in bursts of a hundred, so a count over fixed seconds would depend on how many
 * bursts happen to fall into them. Counted is therefore in whole turns of all connections: from the first answer after
 * both the lead and one turn, to the last answer of a later turn.
 */
export class AnswerCount {
  readonly #connections: number;
  readonly #from: number;
  readonly #milliseconds: number;
  readonly #latencies: number[] = [];
  #before = 0;
  #start: number | null = null;

  /** @param seconds that are counted, at least */
  constructor(task: { readonly connections: number; readonly lead: number; readonly seconds: number }) {
    this.#connections = task.connections;
    this.#from = performance.now() + task.lead * 1_000;
    this.#milliseconds = task.seconds * 1_000;
  }

  /** Takes the latency (ms) of an answer that just came; gives the report with the answer that completes the count. */
  add(latency: number): LoadReport | null {
    const now = performance.now();
    if (this.#start === null) {
      if (this.#before >= this.#connections && now >= this.#from) this.#start = now;
      this.#before += 1;
      return null;
    }
    this.#latencies.push(latency);
    const elapsed = now - this.#start;
    const { length: counted } = this.#latencies;
    if (elapsed < this.#milliseconds || counted % this.#connections !== 0) return null;
    return { perSecond: (counted * 1_000) / elapsed, latencies: this.#latencies };
  }
}
