import type { Purpose } from '../vocabulary/purposes.js';
import type { Role } from '../vocabulary/roles.js';
import type { CallerClass } from './Caller.js';
import type { CompiledPolicy } from './CompiledPolicy.js';

/**
 * Floors that no policy closes (design §4): the person's own rights, accountability, and that
 * there is somebody who may mend the policy.
 */
export const floors: ReadonlyMap<Purpose, ReadonlySet<Role>> = new Map([
  ['RIGHTS_FULFILMENT', new Set<Role>(['SUBJECT'])],
  ['ACCOUNTABILITY', new Set<Role>(['AUDITOR', 'DPO', 'CONTROLLER'])],
  ['POLICY_ADMINISTRATION', new Set<Role>(['ADMIN', 'CONTROLLER', 'DPO'])],
]);

/** Says whether one of a caller's roles stands on a floor of a purpose. */
export const isOnFloor = ({ roles }: Pick<CallerClass, 'roles'>, purpose: Purpose): boolean =>
  roles.some((role) => floors.get(purpose)?.has(role));

/** Returns those of a caller's roles, lent ones too, that may act for a purpose; the others open nothing there. Pure. */
export const actingRoles = (
  { roles, lent }: Pick<CallerClass, 'roles' | 'lent'>,
  purpose: Purpose,
  { rolesByPurpose }: Pick<CompiledPolicy, 'rolesByPurpose'>,
): readonly Role[] =>
  (lent ? [...new Set([...roles, ...lent])] : roles).filter(
    (role) => rolesByPurpose.get(purpose)?.has(role) || floors.get(purpose)?.has(role),
  );
