import type { Classification } from '../rulebook/Rulebook.js';
import { categoryStates, type SpecialCategory } from '../vocabulary/categories.js';
import type { AccessMode } from '../vocabulary/modes.js';
import { decidingPurposes, type Purpose, statisticalPurposes } from '../vocabulary/purposes.js';
import type { Role } from '../vocabulary/roles.js';
import { governingPurposes, isBarredOffice } from './offices.js';
import { type Refused, refuse } from './Verdict.js';

/** Purposes in which a person's own special category may be read one by one, given an Art. 9(2) condition. */
const individualReads: ReadonlyMap<SpecialCategory, ReadonlySet<Purpose>> = new Map([
  ['RELIGIOUS_BELIEF', new Set<Purpose>(['MOBILITY_RELOCATION', 'LEGAL_CLAIMS', 'RIGHTS_FULFILMENT'])],
  ['RACIAL_OR_ETHNIC_ORIGIN', new Set<Purpose>(['LEGAL_CLAIMS', 'RIGHTS_FULFILMENT'])],
]);

export interface CeilingQuestion {
  readonly mode: AccessMode;
  readonly purpose: Purpose;
  readonly roles: readonly Role[];
  readonly jurisdiction: string;
  /** The person acting on itself for RIGHTS_FULFILMENT. */
  readonly self: boolean;
  /** The officer reading for a person, under its request; absent: no. No line opens that. */
  readonly onBehalf?: boolean;
}

/**
 * Returns the refusal of the first ceiling that closes a cell, or null. No policy line opens what is closed here
 * (policy.txt 2.1; GDPR Art. 9; C. trav. L1132-1 and L1221-6).
 */
export function ceilingOn(field: Classification, asked: CeilingQuestion): Refused | null {
  return (
    categoryCeiling(field) ??
    directiveCeiling(field, asked) ??
    specialCategoryCeiling(field, asked) ??
    registerCeiling(asked) ??
    officeCeiling(asked) ??
    statisticsCeiling(asked)
  );
}

function categoryCeiling({ special }: Classification): Refused | null {
  if (!special || special.inferred) return null;
  const state = categoryStates[special.category];
  if (state === 'PERMITTED') return null;
  return state === 'PROHIBITED'
    ? refuse('CATEGORY_PROHIBITED', 'ceiling-category-prohibited')
    : refuse('CATEGORY_UNLISTED', 'ceiling-category-unlisted');
}

function directiveCeiling(field: Classification, asked: CeilingQuestion): Refused | null {
  const { roles, purposes } = field;
  if (roles && !asked.roles.some((role) => roles.has(role))) return refuse('ROLE_FORBIDDEN', 'ceiling-directive-roles');
  if (purposes && !purposes.has(asked.purpose)) return refuse('PURPOSE_NOT_ALLOWED', 'ceiling-directive-purposes');
  return null;
}

function specialCategoryCeiling({ special }: Classification, asked: CeilingQuestion): Refused | null {
  if (!special) return null;
  const isPredicate = asked.mode === 'FILTER' || asked.mode === 'SORT' || asked.mode === 'AGGREGATE';
  if (special.inferred)
    return isPredicate && decidingPurposes.has(asked.purpose)
      ? refuse('PURPOSE_NOT_ALLOWED', 'ceiling-inferred-predicate')
      : null;
  const french = asked.jurisdiction === 'FR' && special.category === 'RACIAL_OR_ETHNIC_ORIGIN';
  if (french && !(asked.self && asked.mode === 'SELECT'))
    return refuse('PURPOSE_NOT_ALLOWED', 'ceiling-french-ethnic-origin');
  const isStatistic = asked.mode === 'AGGREGATE' && statisticalPurposes.has(asked.purpose);
  if (isPredicate && !isStatistic) return refuse('PURPOSE_NOT_ALLOWED', 'ceiling-special-category-predicate');
  if (asked.mode === 'SELECT' && !individualReads.get(special.category)?.has(asked.purpose))
    return refuse('PURPOSE_NOT_ALLOWED', 'ceiling-special-category-purpose');
  return null;
}

/** Governing is done on policies and on the log; an office reads and writes candidates for what it is for, or not at all. */
function officeCeiling({ purpose, roles }: CeilingQuestion): Refused | null {
  if (governingPurposes.has(purpose)) return refuse('PURPOSE_NOT_ALLOWED', 'ceiling-governing-purpose');
  return roles.length > 0 && roles.every((role) => isBarredOffice(role, purpose))
    ? refuse('ROLE_FORBIDDEN', 'ceiling-governing-role')
    : null;
}

/** Statistics count persons: whatever would show, list, choose or change one is none of their business. */
const statisticsCeiling = ({ purpose, mode }: CeilingQuestion): Refused | null =>
  statisticalPurposes.has(purpose) && mode !== 'AGGREGATE'
    ? refuse('PURPOSE_NOT_ALLOWED', 'ceiling-statistics-only')
    : null;

/** Rights are the person's own; under its request the officer reads for it, one value at a time. */
function registerCeiling({ purpose, self, onBehalf = false, mode }: CeilingQuestion): Refused | null {
  return purpose === 'RIGHTS_FULFILMENT' && !self && !onBehalf && mode !== 'WRITE'
    ? refuse('ROLE_FORBIDDEN', 'ceiling-rights-request')
    : null;
}
