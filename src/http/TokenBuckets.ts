import type { RateLimit } from './HttpLimits.js';

interface Bucket {
  tokens: number;
  /** Milliseconds. */
  filledAt: number;
}

/**
 * Counts requests by key, each key with a token bucket of its own.
 *
 * At most `capacity` keys are remembered; the one that was idle longest is forgotten first, which gives it a full bucket
 * again. One source can therefore never lock out another, whatever it sends.
 */
export class TokenBuckets {
  readonly #buckets = new Map<string, Bucket>();
  readonly #limit: RateLimit;
  readonly #capacity: number;

  constructor(limit: RateLimit, capacity: number) {
    this.#limit = limit;
    this.#capacity = capacity;
  }

  /**
   * Takes one token.
   * @returns 0 when there was one, otherwise the whole seconds after which there will be
   */
  take(key: string, now: Date): number {
    const bucket = this.#filled(key, now.getTime());
    if (bucket.tokens < 1) return this.#secondsUntil(bucket.tokens);
    bucket.tokens -= 1;
    return 0;
  }

  /** Tells, and takes nothing: 0 when there is a token, otherwise the whole seconds after which there will be. */
  wait(key: string, now: Date): number {
    const bucket = this.#buckets.get(key);
    if (bucket === undefined) return 0;
    const { tokens } = this.#refilled(bucket, now.getTime());
    return tokens < 1 ? this.#secondsUntil(tokens) : 0;
  }

  /** Gives one back that was taken for something that turned out to cost none. */
  giveBack(key: string, now: Date): void {
    const bucket = this.#filled(key, now.getTime());
    bucket.tokens = Math.min(this.#limit.burst, bucket.tokens + 1);
  }

  #filled(key: string, now: number): Bucket {
    const bucket = this.#refilled(this.#buckets.get(key) ?? { tokens: this.#limit.burst, filledAt: now }, now);
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > this.#capacity && oldest !== undefined) this.#buckets.delete(oldest);
    return bucket;
  }

  #refilled({ tokens, filledAt }: Readonly<Bucket>, now: number): Bucket {
    // A clock that was set back fills nothing.
    const seconds = Math.max(0, now - filledAt) / 1000;
    return { tokens: Math.min(this.#limit.burst, tokens + seconds * this.#limit.perSecond), filledAt: now };
  }

  #secondsUntil(tokens: number): number {
    return Math.max(1, Math.ceil((1 - tokens) / this.#limit.perSecond));
  }
}
