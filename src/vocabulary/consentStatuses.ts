/** Every consent status of DPV. Only `GIVEN` and `RENEWED` are valid; each other one denies. */
export const consentStatuses = [
  'UNKNOWN',
  'REQUESTED',
  'REQUEST_DEFERRED',
  'REFUSED',
  'GIVEN',
  'RENEWED',
  'EXPIRED',
  'WITHDRAWN',
  'REVOKED',
  'INVALIDATED',
] as const;
export type ConsentStatus = (typeof consentStatuses)[number];

export const validConsentStatuses: ReadonlySet<ConsentStatus> = new Set<ConsentStatus>(['GIVEN', 'RENEWED']);

/** How evidence of a consent was collected (ISO/IEC TS 27560 `collection_method`). */
export const collectionMethods = ['PORTAL', 'SIGNED_FORM', 'RECORDED_CALL', 'PAPER'] as const;
export type CollectionMethod = (typeof collectionMethods)[number];
