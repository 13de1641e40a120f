import type { ConsentStatus } from '../vocabulary/consentStatuses.js';

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
  /** Its request of access stands, verified and instructed; absent: nobody asked, so none. */
  readonly asksAccess?: boolean;
  /** That, or a request of portability. */
  readonly asksData?: boolean;
  /** The data may be stored, but not used for the purpose (GDPR Art. 18): contested, or kept for a claim, or an objection is being weighed. */
  readonly isRestricted: boolean;
  /** An objection to the purpose was upheld (GDPR Art. 21). */
  readonly hasObjected: boolean;
  /** The data lie in the intermediate archive: only archive purposes use them. */
  readonly isArchived: boolean;
  readonly isDeceased: boolean;
  readonly consent: ConsentState | null;
  readonly explicitConsent: ConsentState | null;
}
