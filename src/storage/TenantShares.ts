/** Of the ten connections of the pool, so that four are left to the others however much one tenant asks. */
const statementsPerTenant = 6;

/** Shares the connections of hot reads out: a tenant whose statements fill its share waits for itself, not others for it. */
export class TenantShares {
  readonly #running = new Map<string, number>();
  readonly #waiting = new Map<string, (() => void)[]>();

  /** Runs a statement of a tenant as soon as its share has room; first come, first served. */
  async run<Result>(tenant: string, statement: () => Promise<Result>): Promise<Result> {
    const running = this.#running.get(tenant) ?? 0;
    if (running < statementsPerTenant) this.#running.set(tenant, running + 1);
    else await this.#turn(tenant);
    try {
      return await statement();
    } finally {
      this.#release(tenant);
    }
  }

  #turn(tenant: string): Promise<void> {
    return new Promise((resolve) => {
      const queue = this.#waiting.get(tenant);
      if (queue) queue.push(resolve);
      else this.#waiting.set(tenant, [resolve]);
    });
  }

  /** Hands the place to the next in line, or gives it back. */
  #release(tenant: string): void {
    const queue = this.#waiting.get(tenant);
    const next = queue?.shift();
    if (queue?.length === 0) this.#waiting.delete(tenant);
    if (next) {
      next();
      return;
    }
    const left = (this.#running.get(tenant) ?? 1) - 1;
    if (left === 0) this.#running.delete(tenant);
    else this.#running.set(tenant, left);
  }
}
