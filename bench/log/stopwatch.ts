import type { Pool } from 'pg';

/** Measures what a pool's statements take, beside what is done with their rows. */
export interface Stopwatch {
  /** Gives the milliseconds since it was read last. */
  read(): number;
}

/**
 * Puts a stopwatch on a pool's `query`, and on those of the connections that it lends. The bench asks one question at a
 * time, so what is added up is one question's.
 */
export function timePool(pool: Pool): Stopwatch {
  let spent = 0;
  const timed = <Query extends (...args: never[]) => unknown>(query: Query): Query => {
    const measuring = (...args: Parameters<Query>): unknown => {
      const begun = performance.now();
      const running = query(...args);
      if (running instanceof Promise)
        running
          .finally(() => {
            spent += performance.now() - begun;
          })
          .catch(() => undefined);
      return running;
    };
    return measuring as Query;
  };
  pool.query = timed(pool.query.bind(pool));
  // What the pool itself sends over a connection gives no promise, and so is not counted twice.
  pool.on('connect', (client) => {
    client.query = timed(client.query.bind(client));
  });
  return {
    read: () => {
      const read = spent;
      spent = 0;
      return read;
    },
  };
}
