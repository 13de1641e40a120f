import type { LawfulBasis } from '../vocabulary/lawfulBases.js';
import type { Purpose } from '../vocabulary/purposes.js';
import { type Right, rights } from '../vocabulary/rights.js';
import { isObjectionable } from './purposeConditions.js';

/** Rights whatever the basis. */
const always: readonly Right[] = ['INFORMATION', 'ACCESS', 'RECTIFICATION', 'RESTRICTION', 'COMPLAINT', 'POST_MORTEM'];

/** Rights that hang on the basis of the processing, as DPV's mapping of legal bases to rights has them. */
const byBasis: Readonly<Record<LawfulBasis, readonly Right[]>> = {
  A6_1_A_CONSENT: ['INDIRECT_INFORMATION', 'ERASURE', 'PORTABILITY', 'HUMAN_REVIEW', 'CONSENT_WITHDRAWAL'],
  A6_1_B_CONTRACT: ['INDIRECT_INFORMATION', 'ERASURE', 'PORTABILITY', 'HUMAN_REVIEW'],
  A6_1_C_LEGAL_OBLIGATION: [],
  A6_1_F_LEGITIMATE_INTEREST: ['INDIRECT_INFORMATION', 'ERASURE', 'OBJECTION', 'HUMAN_REVIEW'],
};

/**
 * Returns the rights of a person in what is processed for a purpose on a basis, in the order of the articles. To direct
 * marketing it may object on whatever basis (GDPR Art. 21(2)); to legal claims it may not (21(1)). Pure.
 */
export function rightsOf(purpose: Purpose, basis: LawfulBasis | null): readonly Right[] {
  const held = new Set<Right>([...always, ...(basis === null ? [] : byBasis[basis])]);
  if (isObjectionable(purpose, basis)) held.add('OBJECTION');
  else held.delete('OBJECTION');
  return rights.filter((right) => held.has(right));
}
