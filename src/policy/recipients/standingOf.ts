import type { SubProcessorStatus } from '../../vocabulary/recipients.js';
import type { SubProcessorTerms } from './RecipientRegister.js';

type Dated = Omit<SubProcessorTerms, 'name' | 'countries'>;

/**
 * Says how a sub-processor stands at an instant (UTC milliseconds). It is in force once the controller has authorised
 * it, or, under a general authorisation, once the announced day has come without an objection; and only while its
 * contract runs and its audit is not overdue. Pure.
 */
export function standingOf(terms: Dated, at: number): SubProcessorStatus {
  if (terms.endedAt !== null) return 'ENDED';
  if (terms.objectedAt !== null) return 'OBJECTED';
  const isUnopposed = terms.authorisation === 'GENERAL' && terms.plannedFrom <= at;
  if (terms.authorisedAt === null && !isUnopposed) return 'ANNOUNCED';
  if (terms.contractEnd !== null && terms.contractEnd <= at) return 'CONTRACT_LAPSED';
  return terms.nextAudit <= at ? 'AUDIT_LAPSED' : 'IN_FORCE';
}

/** The instants at which the standing of a sub-processor may change by itself. */
export const boundsOfTerms = ({ plannedFrom, contractEnd, nextAudit }: Dated): readonly number[] => [
  plannedFrom,
  ...(contractEnd === null ? [] : [contractEnd]),
  nextAudit,
];
