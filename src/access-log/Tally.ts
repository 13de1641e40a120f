import { v7 } from 'uuid';
import type { CountedCause } from './countedCauses.js';

/** Requests of one cause in one minute. The id is settled here, so that writing it twice is noticed. */
export interface Count {
  readonly recordId: string;
  readonly cause: CountedCause;
  /** UTC: `2026-11-22T21:04Z`. */
  readonly minute: string;
  readonly requests: number;
}

interface OpenCount extends Count {
  requests: number;
}

/** While nothing can be written, so many counts are kept apart; then later minutes are added to the last one. */
const MOST_OPEN = 240;

/** Counts by minute and cause, in memory that is bounded however many requests come. */
export class Tally {
  #open: OpenCount[] = [];
  readonly #latest = new Map<CountedCause, OpenCount>();

  add(cause: CountedCause, now: Date): void {
    const minute = minuteOf(now);
    const latest = this.#latest.get(cause);
    if (latest !== undefined && (latest.minute === minute || this.#open.length >= MOST_OPEN)) latest.requests += 1;
    else this.#begin({ recordId: v7(), cause, minute, requests: 1 });
  }

  /** Takes out the counts of the minutes that are over; of the running one too, where no `now` is given. */
  take(now?: Date): readonly Count[] {
    const running = now === undefined ? null : minuteOf(now);
    const taken = this.#open.filter(({ minute }) => minute !== running);
    this.#open = this.#open.filter(({ minute }) => minute === running);
    for (const count of taken) if (this.#latest.get(count.cause) === count) this.#latest.delete(count.cause);
    return taken;
  }

  #begin(count: OpenCount): void {
    this.#open.push(count);
    this.#latest.set(count.cause, count);
  }
}

const minuteOf = (now: Date): string => `${now.toISOString().slice(0, 16)}Z`;
