/** How many days a replica replays at once, whoever's they are: each keeps one connection, and one of the database's cores. */
export const daysAtOnce = 2;

/** Lets some works run at once and the others wait, in the order in which they came. */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #free = daysAtOnce;

  /** Runs a work when it is its turn. @throws what the work throws */
  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
