import type { Code } from '../errors/codes.js';
import type { Outcome } from './AccessRecord.js';

/** Why requests without a verified principal are counted, and what their record says. A closed list. */
export const countedCauses = {
  UNAUTHENTICATED: { outcome: 'REFUSED', code: 'UNAUTHENTICATED' },
  BAD_REQUEST: { outcome: 'REFUSED', code: 'BAD_REQUEST' },
  LIMIT_EXCEEDED: { outcome: 'REFUSED', code: 'LIMIT_EXCEEDED' },
  /** Asked who the data protection officer is, which needs no token. */
  OFFICER_ASKED: { outcome: 'RELEASED', code: null },
} as const satisfies Record<string, { readonly outcome: Outcome; readonly code: Code | null }>;
export type CountedCause = keyof typeof countedCauses;
