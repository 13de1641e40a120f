/**
 * Why the use of a person's data is restricted, in the order of GDPR Art. 18(1): (a) its accuracy is contested, (b) the
 * processing is unlawful and the person does not want it erased, (c) the person needs it for a legal claim, (d) an
 * objection is being weighed.
 */
export const restrictionGrounds = [
  'ACCURACY_CONTESTED',
  'PROCESSING_UNLAWFUL',
  'NEEDED_FOR_CLAIM',
  'OBJECTION_PENDING',
] as const;
export type RestrictionGround = (typeof restrictionGrounds)[number];
