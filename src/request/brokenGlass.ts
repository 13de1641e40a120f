import type { StatedPurpose } from '../operation/statedPurpose.js';
import { breakGlassPurposes, namesGrant } from '../policy/BreakGlass.js';
import { type CallerClass, callerClassOf } from '../policy/Caller.js';
import { capabilitiesOf } from '../policy/capabilities.js';
import type { PersonScope } from '../policy/personScope.js';
import type { Asking } from './callerOf.js';

/**
 * Returns as whom a principal is judged whose query names a grant of break-glass in `because`: with the purpose granted,
 * the lines of those roles lent that may act for it, and for the persons of the grant alone. Null where it names none
 * that is open, its own, and for the stated purpose, or where it could not open one with the token that it shows now:
 * then it is judged as ever. Everything else of the judgement stands.
 */
export function brokenGlass(
  { principal, tenant, now }: Asking,
  { purpose, because }: StatedPurpose,
): { readonly caller: CallerClass; readonly scope: PersonScope } | null {
  const grant = because === null ? undefined : tenant.breakGlass.get(namesGrant(because));
  if (!grant || grant.principal !== principal.id || grant.purpose !== purpose || grant.expiresAt <= now) return null;
  if (!breakGlassPurposes.includes(purpose) || !capabilitiesOf(principal, purpose).can('open', 'BreakGlass'))
    return null;
  const own = callerClassOf(principal, tenant.recipients);
  const acting = [...(tenant.policy.rolesByPurpose.get(purpose) ?? [])];
  return {
    caller: {
      ...own,
      purposes: [...new Set([...own.purposes, purpose])],
      // Nobody becomes the person itself by it.
      lent: acting.filter((role) => role !== 'SUBJECT' && !own.roles.includes(role)).sort(),
    },
    scope: [{ id: { $in: grant.persons } }],
  };
}
