/** How much of what all tenants share one of them may have. */
export interface ShareBounds {
  /** Works of one tenant that run at once while nobody else asks. */
  readonly alone: number;
  /** The same of a tenant beside others; asked whenever one could begin. At least one always runs. */
  readonly besideOthers: (tenant: string) => number;
  /** Works of one tenant that may wait; one more is refused with what `overflow` builds. */
  readonly waiting: number;
  readonly overflow: () => Error;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
}

/** Milliseconds after its last work for which a tenant counts as one of those who ask: longer than most pauses. */
const recently = 60_000;

interface Share {
  running: number;
  readonly waiting: (() => void)[];
  /** When it asked last. */
  askedAt: number;
}

/**
 * Shares out what all tenants need: a tenant that fills its share waits for itself, not others for it. While somebody else
 * asks the share is narrower, because everybody's work passes through one thread: what runs of one tenant is what another
 * one's request finds before it.
 */
export class TenantShares {
  readonly #shares = new Map<string, Share>();
  readonly #bounds: ShareBounds;

  constructor(bounds: ShareBounds) {
    this.#bounds = bounds;
  }

  /** Runs a work of a tenant as soon as its share has room; first come, first served. */
  async run<Result>(tenant: string, work: () => Promise<Result>): Promise<Result> {
    const share = this.#shareOf(tenant);
    if (!this.#enters(tenant, share)) await this.#turn(share);
    try {
      return await work();
    } finally {
      this.#release(tenant, share);
    }
  }

  /** Takes a place of a tenant's share as soon as it has room. Gives what gives the place back, to be called once. */
  async take(tenant: string): Promise<() => void> {
    const share = this.#shareOf(tenant);
    if (!this.#enters(tenant, share)) await this.#turn(share);
    return () => this.#release(tenant, share);
  }

  /** How many works each tenant that asked lately has at this moment, those that wait among them. */
  demands(): ReadonlyMap<string, number> {
    return new Map([...this.#shares].map(([tenant, { running, waiting }]) => [tenant, running + waiting.length]));
  }

  #enters(tenant: string, share: Share): boolean {
    const hasRoom = share.waiting.length === 0 && share.running < this.#width(tenant);
    if (hasRoom) share.running += 1;
    return hasRoom;
  }

  #shareOf(tenant: string): Share {
    const share = this.#shares.get(tenant) ?? { running: 0, waiting: [], askedAt: 0 };
    share.askedAt = this.#bounds.now();
    // Who asked last stands last.
    this.#shares.delete(tenant);
    this.#shares.set(tenant, share);
    return share;
  }

  #turn(share: Share): Promise<void> {
    if (share.waiting.length >= this.#bounds.waiting) throw this.#bounds.overflow();
    return new Promise((resolve) => share.waiting.push(resolve));
  }

  /** Gives the place back, and begins as many of those who wait as there is room for: the share may have become wider. */
  #release(tenant: string, share: Share): void {
    share.running -= 1;
    const room = this.#width(tenant) - share.running;
    for (const begin of share.waiting.splice(0, Math.max(0, room))) {
      share.running += 1;
      begin();
    }
    this.#forgetIdle();
  }

  #width(tenant: string): number {
    const { alone, besideOthers, now } = this.#bounds;
    const since = now() - recently;
    for (const [name, { askedAt, running }] of this.#shares)
      if (name !== tenant && (running > 0 || askedAt >= since)) return Math.max(1, besideOthers(tenant));
    return alone;
  }

  /** Whoever asked longest ago stands first. */
  #forgetIdle(): void {
    const since = this.#bounds.now() - recently;
    for (const [name, { running, askedAt }] of this.#shares) {
      if (askedAt >= since) return;
      if (running === 0) this.#shares.delete(name);
    }
  }
}
