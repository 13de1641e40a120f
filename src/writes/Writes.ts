import type { CollectionMethod, ConsentStatus } from '../vocabulary/consentStatuses.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { ToldTransfer } from '../vocabulary/transfers.js';

export interface Evidence {
  readonly method: CollectionMethod;
  readonly reference: string;
  readonly collectedAt: Date;
}

/** What a notice told a person. */
export interface NoticeGiven {
  readonly version: string;
  readonly purposes: readonly Purpose[];
  readonly transfers: readonly ToldTransfer[];
}

/** The arguments of `giveConsent`. */
export interface ConsentGiven {
  readonly candidate: string;
  readonly purpose: Purpose;
  readonly explicit: boolean;
  readonly noticeVersion: string;
  readonly expiresAt: Date | null;
  readonly evidence: Evidence | null;
}

/** One consent as it stands after a write. */
export interface ConsentRow {
  readonly candidate: string;
  readonly purpose: Purpose;
  readonly status: ConsentStatus;
  readonly explicit: boolean;
  readonly noticeVersion: string;
  readonly givenAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly expiresAt: Date | null;
}
