/** How many exports may run at once: each reads the database for as long as its reader takes. */
export interface ExportBounds {
  readonly perTenant: number;
  readonly overall: number;
}

/** A place, or whose places are all taken. */
export type TakenPlace = { readonly release: () => void } | { readonly full: 'TENANT' | 'GATEWAY' };

/** Counts the exports that run. */
export class ExportPlaces {
  readonly #running = new Map<string, number>();
  readonly #bounds: ExportBounds;
  #overall = 0;

  constructor(bounds: ExportBounds) {
    this.#bounds = bounds;
  }

  /** Takes a place. Giving it back twice does nothing. */
  take(tenant: string): TakenPlace {
    const running = this.#running.get(tenant) ?? 0;
    if (running >= this.#bounds.perTenant) return { full: 'TENANT' };
    if (this.#overall >= this.#bounds.overall) return { full: 'GATEWAY' };
    this.#count(tenant, 1);
    let isHeld = true;
    return {
      release: () => {
        if (isHeld) this.#count(tenant, -1);
        isHeld = false;
      },
    };
  }

  #count(tenant: string, change: number): void {
    this.#overall += change;
    const running = (this.#running.get(tenant) ?? 0) + change;
    if (running === 0) this.#running.delete(tenant);
    else this.#running.set(tenant, running);
  }
}
