import { LRUCache } from 'lru-cache';
import { ONCE } from '../access-log/runs.js';

/** Runs that are remembered. A gateway's run goes on and on, and is never among those not seen for longest. */
const REMEMBERED_RUNS = 100_000;

/**
 * Whether the records of each run of a gateway count up from 0 without a gap, in the order of their indices. Of a run
 * that was forgotten for so many others nothing is known any more.
 */
export class Sequences {
  readonly #next = new LRUCache<string, number>({ max: REMEMBERED_RUNS });
  #unknown = 0;
  #open = 0;
  #hasForgotten: boolean;

  /** `beginsWithin`: the records begin in the middle of the log, so that nothing is known of where a run stood before. */
  constructor({ beginsWithin = false }: { readonly beginsWithin?: boolean } = {}) {
    this.#hasForgotten = beginsWithin;
  }

  /** Records of whose run nothing was known. */
  get unknown(): number {
    return this.#unknown;
  }

  /** Takes the next record of a run; says whether it follows the last one. */
  follows(run: string, sequence: number): boolean {
    const known = this.#next.get(run);
    if (known === undefined && this.#next.size === REMEMBERED_RUNS) this.#hasForgotten = true;
    if (known === undefined && !run.endsWith(ONCE)) this.#open += 1;
    this.#next.set(run, sequence + 1);
    if (known !== undefined || sequence === 0) return sequence === (known ?? 0);
    if (this.#hasForgotten) this.#unknown += 1;
    return this.#hasForgotten;
  }

  /** Says whether a number is the one that comes next in a run, or nobody knows any more. */
  isNext(run: string, sequence: number): boolean {
    return this.#next.peek(run) === sequence || (this.#hasForgotten && !this.#next.has(run));
  }

  /** Says whether there are so many runs that can go on, or nobody knows any more. */
  areOpen(runs: number): boolean {
    return this.#open === runs || this.#hasForgotten;
  }
}
