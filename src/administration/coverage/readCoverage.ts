import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { coverageOf } from './coverageOf.js';
import type { GovernanceCoverage } from './GovernanceCoverage.js';

/** Gives the coverage of the active policy to whoever may read it. @throws GovernanceError ROLE_FORBIDDEN */
export function readCoverage(context: AdministrationContext): GovernanceCoverage {
  assertMay(context, 'read', 'Coverage');
  return coverageOf(context.tenant.policy, context.rulebook);
}
