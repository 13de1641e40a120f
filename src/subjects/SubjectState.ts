import type { ConsentStatus } from '../vocabulary/consentStatuses.js';
import type { ToldTransfer } from '../vocabulary/transfers.js';

/** What the gateway knows of one consent: status and, if it has one, its end. */
export interface ConsentState {
  readonly status: ConsentStatus;
  readonly expiresAt: Date | null;
}

/** How the applications of one person stand together. */
export interface ProcessEnd {
  /** At least one has not ended. */
  readonly underWay: boolean;
  /** When the latest of those ended that have; null: none has. */
  readonly endedAt: Date | null;
}

/** What the gateway knows of one person with regard to one purpose, as far as a plan's conditions ask for it. */
export interface SubjectState {
  readonly createdAt: Date;
  readonly lastContactAt: Date | null;
  readonly noticeCovers: boolean;
  /** The data were collected for the purpose, or may be used for it as well; absent: nobody asked, so not. */
  readonly isCompatible?: boolean;
  /** A legal claim or a hold is recorded and not lifted; absent: nobody asked, so none. */
  readonly underClaim?: boolean;
  /** The requests that stand, verified and instructed, and let the officer read; absent: nobody asked, so none. */
  readonly requested?: readonly string[];
  /** The data may be stored, but not used for the purpose (GDPR Art. 18): contested, or kept for a claim, or an objection is being weighed. */
  readonly isRestricted: boolean;
  /** An objection to the purpose was upheld (GDPR Art. 21). */
  readonly hasObjected: boolean;
  /** The data lie in the intermediate archive: only archive purposes use them. */
  readonly isArchived: boolean;
  readonly isDeceased: boolean;
  /** Absent: nobody asked, so no period that is counted from its end can be told to last. */
  readonly processEnd?: ProcessEnd;
  /** A person stands behind all that a model said of it and the caller may see; absent: nobody asked, so none does. */
  readonly humanReviewed?: boolean;
  /** The transfers that the person's notices told of; absent: nobody asked, so none. */
  readonly toldTransfers?: readonly ToldTransfer[];
  readonly consent: ConsentState | null;
  readonly explicitConsent: ConsentState | null;
}
