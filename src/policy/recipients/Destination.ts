import type { TransferMechanism } from '../../vocabulary/transfers.js';

/** What a safeguard in force covers at one destination. */
export interface UsableSafeguard {
  readonly mechanism: TransferMechanism;
  readonly categories: readonly string[];
}

/** A place to which an answer goes. */
export interface Destination {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The organisation that receives there; null: the token names none. */
  readonly recipient: string | null;
  /** What may cover a transfer there; null: it needs nothing, the country lies in the EEA or is adequate. */
  readonly safeguards: readonly UsableSafeguard[] | null;
}
