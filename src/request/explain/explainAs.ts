import { GovernanceError } from '../../errors/GovernanceError.js';
import type { CallerClass } from '../../policy/Caller.js';
import { routeOf } from '../../policy/recipients/routeOf.js';
import { conflictingRoles } from '../../principal/assertRolesCompatible.js';
import type { Role } from '../../vocabulary/roles.js';
import type { Asking } from '../callerOf.js';
import type { Preparation } from '../Preparation.js';
import type { Explanation, ExplanationQuestion, HypotheticalPrincipal } from './Explanation.js';
import { explainOperation } from './explainOperation.js';

/** Roles that may ask what somebody else could do. */
const explainers: ReadonlySet<Role> = new Set<Role>(['ADMIN', 'DPO', 'AUDITOR', 'CONTROLLER']);

/**
 * Explains an operation to a principal: as itself, or, for ADMIN, DPO, AUDITOR and CONTROLLER, as a principal of other
 * roles and purposes at the same tenant. A document is explained whether or not it is one of those that may run.
 *
 * @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST, LIMIT_EXCEEDED
 */
export function explainAs(question: ExplanationQuestion, asking: Asking, preparation: Preparation): Explanation {
  const as = question.as && hypothetical(question.as, asking);
  const explained = { ...question, variables: assertVariables(question.variables ?? {}) };
  return explainOperation(explained, { ...asking, as }, { ...preparation, trusted: null });
}

function assertVariables(given: unknown): Readonly<Record<string, unknown>> {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return { ...given };
  throw new GovernanceError('BAD_REQUEST', 'The variables of an operation must be an object.');
}

function hypothetical(as: HypotheticalPrincipal, { principal, tenant }: Asking): CallerClass {
  if (!principal.roles.some((role) => explainers.has(role)))
    throw new GovernanceError(
      'ROLE_FORBIDDEN',
      'What another principal could do is explained to ADMIN, DPO, AUDITOR and CONTROLLER. Leave "as" out to ask for yourself.',
    );
  if (conflictingRoles(as.roles))
    throw new GovernanceError('BAD_REQUEST', 'Two of the roles in "as" are refused together, so no token holds both.');
  const country = as.country ?? principal.country;
  if (!/^[A-Za-z]{2}$/.test(country))
    throw new GovernanceError('BAD_REQUEST', 'The country in "as" must be two letters (ISO 3166-1 alpha-2).');
  const organisation = as.organisation ?? principal.organisation;
  const client = as.client ?? principal.client;
  return {
    tenant: principal.tenant,
    roles: [...new Set(as.roles)].sort(),
    purposes: [...new Set(as.purposes)].sort(),
    country: country.toUpperCase(),
    ...(organisation !== undefined && { organisation }),
    ...routeOf(tenant.recipients, { country: country.toUpperCase(), organisation, client }),
  };
}
