import { rightsOf } from '../../policy/rightsOfBasis.js';
import type { LawfulBasis } from '../../vocabulary/lawfulBases.js';
import { administrativePurposes, type Purpose, purposes } from '../../vocabulary/purposes.js';
import type { Right } from '../../vocabulary/rights.js';
import { assertCapable } from '../../writes/assertCapable.js';
import type { AdministrationContext } from '../AdministrationContext.js';

/** The rights that a person has in what is processed for one purpose. */
export interface PurposeRights {
  readonly purpose: Purpose;
  /** Null: the controller has set none, and nothing is processed. */
  readonly basis: LawfulBasis | null;
  readonly rights: readonly Right[];
}

/**
 * Says which rights a person has, purpose by purpose, as the instructions in force make them. They are the same for every
 * person of a controller, so the answer tells nothing of whether there is such a person.
 *
 * @throws GovernanceError ROLE_FORBIDDEN
 */
export function availableRights(context: AdministrationContext, candidate: string): readonly PurposeRights[] {
  assertCapable(context, 'read', { concern: 'RightsRequest', person: candidate });
  const instructed = context.tenant.policy.instructions.purposes;
  return purposes.flatMap((purpose) => {
    const instruction = instructed[purpose];
    if (!instruction || administrativePurposes.has(purpose)) return [];
    const { basis } = instruction;
    return [{ purpose, basis, rights: rightsOf(purpose, basis) }];
  });
}
