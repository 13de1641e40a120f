/** Every code an answer or a record may carry, with the fact that it states. */
export const codes = {
  PURPOSE_REQUIRED: 'the operation states no purpose, or not in the one way it may',
  PURPOSE_NOT_GRANTED: 'the stated purpose is not among those granted to the principal',
  PURPOSE_NOT_INSTRUCTED: "the stated purpose is outside the controller's instructions",
  PURPOSE_NOT_ALLOWED: 'no rule opens the field for the stated purpose, or a ceiling closes it',
  PURPOSE_INCOMPATIBLE: 'the data was not collected for the stated purpose',
  NOTICE_MISSING: 'no notice that covers the purpose was recorded for the person',
  ROLE_FORBIDDEN: 'no role of the principal may act for the purpose or on the field',
  CATEGORY_PROHIBITED: 'the category is one that is never collected',
  CATEGORY_UNLISTED: 'the category is one that the policy does not list',
  LEGAL_BASIS_MISSING: 'the controller set no Art. 6 basis for the purpose',
  CONSENT_MISSING: 'the person gave no consent that covers this',
  CONSENT_WITHDRAWN: 'the person withdrew the consent',
  CONSENT_EXPIRED: 'the consent has expired',
  OBJECTION_UPHELD: 'the person objected',
  ART9_CONDITION_MISSING: 'no rule names an Art. 9(2) condition for the special category',
  SUBJECT_RESTRICTED: "the person's data may be stored but not used",
  RETENTION_EXPIRED: 'the retention period has passed',
  TRANSFER_NOT_COVERED: 'nothing covers a transfer to the destination country',
  RECIPIENT_NOT_COVERED: 'the client application, or a sub-processor behind it, is not covered',
  CONTROLLER_CLOSED: 'the processing for the controller has ended',
  DPIA_REQUIRED: 'an impact assessment is missing',
  STATISTIC_SUPPRESSED: 'the statistic could single out a person',
  HUMAN_REVIEW_MISSING: 'no person stands behind the automated score, or it is contested',
  AUDIT_UNAVAILABLE: 'the access could not be recorded',
  UNAUTHENTICATED: 'the request carries no valid principal',
  NOT_FOUND: 'the id is not one of this tenant (log only)',
  LIMIT_EXCEEDED: 'the request is larger or more frequent than the limits allow',
  BAD_REQUEST: 'the request is not well formed',
  INTERNAL: 'anything that was not planned for',
} as const;
export type Code = keyof typeof codes;

/** Says whether a text is one of the codes. */
export const isCode = (text: string): text is Code => Object.hasOwn(codes, text);
