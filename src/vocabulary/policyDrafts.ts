/** What a draft may become a new version of. */
export const draftKinds = ['POLICY', 'INSTRUCTIONS'] as const;
export type DraftKind = (typeof draftKinds)[number];

/** How far a draft has come. The last three are final. */
export const draftStatuses = ['DRAFT', 'SUBMITTED', 'APPROVED', 'SCHEDULED', 'ACTIVE', 'REFUSED', 'DISCARDED'] as const;
export type DraftStatus = (typeof draftStatuses)[number];

/** What is done with a draft, each an event that stays. */
export const draftActions = [
  'CREATED',
  'EDITED',
  'SUBMITTED',
  'APPROVED',
  'SCHEDULED',
  'ACTIVATED',
  'SUSPENDED',
  'REFUSED',
  'DISCARDED',
] as const;
export type DraftAction = (typeof draftActions)[number];

/** What of a document differs from the active one. */
export const changedParts = [
  'LINE',
  'SCOPE',
  'ROLES',
  'PURPOSE',
  'CATEGORY',
  'RECIPIENTS',
  'JURISDICTION',
  'PARTY',
] as const;
export type ChangedPart = (typeof changedParts)[number];
export const changeKinds = ['ADDED', 'REMOVED', 'CHANGED'] as const;
export type ChangeKind = (typeof changeKinds)[number];
