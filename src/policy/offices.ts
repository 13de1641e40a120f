import type { Purpose } from '../vocabulary/purposes.js';
import type { Role } from '../vocabulary/roles.js';

/** Purposes in which those act who govern: on policies and on the log, on no person's values. */
export const governingPurposes: ReadonlySet<Purpose> = new Set<Purpose>(['ACCOUNTABILITY', 'POLICY_ADMINISTRATION']);

/**
 * The purposes for which an office may use candidates' values at most (design §4): who makes the rules and who looks at
 * how they are kept, none; the data protection officer, what the office is for.
 */
const usesAtMost: ReadonlyMap<Role, ReadonlySet<Purpose>> = new Map([
  ['ADMIN', new Set<Purpose>()],
  ['AUDITOR', new Set<Purpose>()],
  ['DPO', new Set<Purpose>(['RIGHTS_FULFILMENT', 'EQUALITY_MONITORING', 'SECURITY'])],
]);

/** Says whether a role is an office that no policy lets use candidates' values for a purpose. */
export const isBarredOffice = (role: Role, purpose: Purpose): boolean => usesAtMost.get(role)?.has(purpose) === false;
