/**
 * What was opened, in the order of opening. Closing goes backwards through it and leaves nothing out: what can't be
 * closed in order must not keep PostgreSQL running.
 */
export class Closers {
  readonly #closers: (() => Promise<unknown>)[] = [];

  push(close: () => Promise<unknown>): void {
    this.#closers.push(close);
  }

  /** Closes everything once, the last one first. @throws the first failure, after all were tried */
  async closeAll(): Promise<void> {
    const failures: unknown[] = [];
    for (const close of this.#closers.splice(0).reverse()) {
      try {
        await close();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }
}

/** Makes one closer of several that are closed together. @throws the first failure, after all have ended */
export const together =
  (closers: readonly (() => Promise<unknown>)[]): (() => Promise<void>) =>
  async () => {
    const ends = await Promise.allSettled(closers.map((close) => close()));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  };
