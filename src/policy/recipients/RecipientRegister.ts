import type { Authorisation, UnregisteredApplications } from '../../vocabulary/recipients.js';
import type { TransferMechanism } from '../../vocabulary/transfers.js';

/** A sub-processor on the terms of one announcement (GDPR Art. 28(2)(4)). Instants are UTC milliseconds. */
export interface SubProcessorTerms {
  readonly name: string;
  readonly authorisation: Authorisation;
  /** ISO 3166-1 alpha-2: where it processes. */
  readonly countries: readonly string[];
  /** From when it may be used under a general authorisation, unless the controller objects. */
  readonly plannedFrom: number;
  readonly authorisedAt: number | null;
  readonly objectedAt: number | null;
  /** Null: the contract has no end. */
  readonly contractEnd: number | null;
  /** When the next audit is due. */
  readonly nextAudit: number;
  readonly endedAt: number | null;
}

/** A client application (claim `client`) as the controller has registered it. */
export interface RegisteredApplication {
  readonly client: string;
  /** ISO 3166-1 alpha-2. */
  readonly hostingCountries: readonly string[];
  /** Names of the sub-processors behind it, registered or not. */
  readonly subProcessors: readonly string[];
  readonly isClosed: boolean;
}

/** A safeguard that is in force: signed with advice, neither suspended nor revoked. */
export interface Safeguard {
  readonly mechanism: TransferMechanism;
  /** The organisation that it binds. */
  readonly recipient: string;
  readonly countries: readonly string[];
  readonly categories: readonly string[];
}

/** What a controller has recorded of those who receive its answers. */
export interface RecipientRegister {
  readonly unregistered: UnregisteredApplications;
  readonly applications: readonly RegisteredApplication[];
  /** The newest announcement first; several may be of one name. */
  readonly subProcessors: readonly SubProcessorTerms[];
  readonly safeguards: readonly Safeguard[];
}
