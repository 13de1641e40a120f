/**
 * Why a request was counted instead of recorded: it has no verified principal, so it may not fill the log with lines of
 * its own (access-log.md, promise 2).
 */
export const anonymousCauses = ['TOKEN_MISSING', 'TOKEN_REFUSED', 'RATE_EXCEEDED', 'TRANSPORT_REFUSED'] as const;
export type AnonymousCause = (typeof anonymousCauses)[number];

/** How each is counted in the gateway's own log. Without a token, the answerer tells what it was: the officer's contact, or nothing. */
export const countedCauses = {
  TOKEN_MISSING: null,
  TOKEN_REFUSED: 'UNAUTHENTICATED',
  RATE_EXCEEDED: 'LIMIT_EXCEEDED',
  TRANSPORT_REFUSED: 'BAD_REQUEST',
} as const;
