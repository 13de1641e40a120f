import type { Purpose } from '../vocabulary/purposes.js';
import type { Role } from '../vocabulary/roles.js';
import type { CallerClass } from './Caller.js';
import type { CompiledPolicy } from './CompiledPolicy.js';

/** Floors that no policy closes (design §4): the person's own rights, and accountability. */
const floors: ReadonlyMap<Purpose, ReadonlySet<Role>> = new Map([
  ['RIGHTS_FULFILMENT', new Set<Role>(['SUBJECT'])],
  ['ACCOUNTABILITY', new Set<Role>(['AUDITOR', 'DPO', 'CONTROLLER'])],
]);

/** Returns those of a caller's roles that may act for a purpose; the others open nothing there. Pure. */
export const actingRoles = (
  { roles }: Pick<CallerClass, 'roles'>,
  purpose: Purpose,
  { rolesByPurpose }: Pick<CompiledPolicy, 'rolesByPurpose'>,
): readonly Role[] => roles.filter((role) => rolesByPurpose.get(purpose)?.has(role) || floors.get(purpose)?.has(role));
