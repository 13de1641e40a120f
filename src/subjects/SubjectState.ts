import type { ConsentStatus } from '../vocabulary/consentStatuses.js';
import type { ToldTransfer } from '../vocabulary/transfers.js';

/** What the gateway knows of one consent: status and, if it has one, its end. */
export interface ConsentState {
  readonly status: ConsentStatus;
  readonly expiresAt: Date | null;
}

/** What the gateway knows of one person with regard to one purpose, as far as a plan's conditions ask for it. */
export interface SubjectState {
  readonly createdAt: Date;
  readonly lastContactAt: Date | null;
  readonly noticeCovers: boolean;
  /** A legal claim or a hold is recorded and not lifted; absent: nobody asked, so none. */
  readonly underClaim?: boolean;
  /** The transfers that the person's notices told of; absent: nobody asked, so none. */
  readonly toldTransfers?: readonly ToldTransfer[];
  readonly consent: ConsentState | null;
  readonly explicitConsent: ConsentState | null;
}
