/** The part of autocannon that the bench uses; it comes without types. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events';

  export interface LoadOptions {
    readonly url: string;
    readonly connections: number;
    /** Seconds, at most. */
    readonly duration: number;
    /** Milliseconds between two looks at whether the time is over. */
    readonly sampleInt: number;
    readonly timeout: number;
    readonly requests: readonly {
      readonly method: 'POST';
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }[];
  }

  export interface LoadResult {
    readonly errors: number;
    readonly timeouts: number;
    readonly non2xx: number;
  }

  export interface Running extends EventEmitter {
    /** Ends the load at the next look; what is under way is cut off. */
    stop(): void;
  }

  export default function autocannon(
    options: LoadOptions,
    done: (error: Error | null, result: LoadResult) => void,
  ): Running;
}
