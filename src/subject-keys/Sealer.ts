import type { KeyObject } from 'node:crypto';
import type { SealedCoordinate } from './sealedCoordinates.js';
import { sealText } from './sealText.js';

/** Whose values are sealed, and the person's key. */
export interface SealerOptions {
  readonly tenant: string;
  readonly person: string;
  readonly key: KeyObject;
}

/** Seals one person's values on their way into the database. What is null stays null. */
export class Sealer {
  readonly #options: SealerOptions;

  constructor(options: SealerOptions) {
    this.#options = options;
  }

  /** `row`: that of the value, where it is not the person's own. */
  text(coordinate: SealedCoordinate, text: string | null, row: string = this.#options.person): string | null {
    const { tenant, key } = this.#options;
    return text === null ? null : sealText(text, key, { tenant, coordinate, row });
  }

  /** Seals what of a document of employments is to be sealed; the rest stays. */
  work<Work extends { readonly summary?: string | null }>(work: readonly Work[]): Work[] {
    return work.map((each) =>
      typeof each.summary === 'string' ? { ...each, summary: this.text('Work.summary', each.summary) } : each,
    );
  }
}
