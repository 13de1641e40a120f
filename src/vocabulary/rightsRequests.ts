/** How a request came in. PORTAL: the person itself, signed in; the others: somebody holds its letter. */
export const requestChannels = ['PORTAL', 'POST', 'EMAIL', 'PHONE'] as const;
export type RequestChannel = (typeof requestChannels)[number];

/** How far a request has come. Overdue is none of them: it follows from the clock. The last four are final. */
export const requestStatuses = [
  'IDENTITY_UNVERIFIED',
  'RECEIVED',
  'WAITING_CONTROLLER',
  'IN_PROGRESS',
  'EXTENDED',
  'FULFILLED',
  'PARTIALLY_FULFILLED',
  'REFUSED',
  'WITHDRAWN',
] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/**
 * What lets the officer read a person while a request stands: its own right of access or portability; after its death,
 * the communication to its executor, and what its heirs need for the estate (LIL Art. 85).
 */
export type StandingRequest = 'ACCESS' | 'PORTABILITY' | 'COMMUNICATION' | 'ESTATE';

/** What was done with a request. */
export const requestActions = [
  'OPENED',
  'IDENTITY_DEMANDED',
  'IDENTITY_VERIFIED',
  'IDENTITY_FAILED',
  'FORWARDED',
  'ADVISED',
  'INSTRUCTED',
  'EXTENDED',
  'DECIDED',
  'WITHDRAWN',
] as const;
export type RequestAction = (typeof requestActions)[number];

/** Why a request is refused, wholly or in part: justifications of DPV. */
export const refusalJustifications = [
  'IDENTITY_VERIFICATION_FAILURE',
  'PROCESS_UNFOUNDED',
  'PROCESS_EXCESSIVE',
  'LEGAL_CLAIM_DEFENCE_IMPAIRED',
  'LEGAL_OBLIGATION_IMPAIRED',
  'LEGITIMATE_INTEREST_OVERRIDE',
  'THIRD_PARTY_RIGHTS_IMPAIRED',
  'FULFILMENT_IMPOSSIBLE',
  'DISPROPORTIONATE_EFFORT_REQUIRED',
  'CONTRACT_PERFORMANCE_NECESSITY',
] as const;
export type RefusalJustification = (typeof refusalJustifications)[number];
