/** Runs that are left out at most: about a minute. */
const MAX_PAUSE = 32;

/**
 * What failed is left out of the next runs, twice as many each time, so that a witness that is away for a day does not
 * fill the operator's log.
 */
export class Pauses {
  readonly #pauses = new Map<string, { readonly length: number; left: number }>();

  /** Says whether something is left out of this run. To be asked once a run. */
  skips(key: string): boolean {
    const pause = this.#pauses.get(key);
    if (pause === undefined || pause.left === 0) return false;
    pause.left -= 1;
    return true;
  }

  failed(key: string): void {
    const length = Math.min(MAX_PAUSE, (this.#pauses.get(key)?.length ?? 0) * 2 + 1);
    this.#pauses.set(key, { length, left: length });
  }

  succeeded(key: string): void {
    this.#pauses.delete(key);
  }
}
