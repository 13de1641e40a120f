import { floors } from '../../policy/actingRoles.js';
import type { CompiledPolicy } from '../../policy/CompiledPolicy.js';
import type { Rulebook } from '../../rulebook/Rulebook.js';
import { isPurpose, type Purpose } from '../../vocabulary/purposes.js';
import type { Role } from '../../vocabulary/roles.js';
import { coverageOf } from '../coverage/coverageOf.js';

/** A coordinate that roles may read for a purpose, each by itself. */
export interface OpenCell {
  readonly coordinate: string;
  readonly purpose: Purpose;
  readonly roles: readonly Role[];
}

/** Returns the cells that a policy opens for reading: by verdict, not by line. What a floor opens is not the policy's to close. */
export const openCells = (policy: CompiledPolicy, rulebook: Rulebook): readonly OpenCell[] =>
  coverageOf(policy, rulebook).coordinates.flatMap(({ coordinate, openings }) => {
    const rolesBy = new Map<Purpose, Set<Role>>();
    for (const { purpose, mode, rule, roles } of openings) {
      if (mode !== 'READ' || rule.startsWith('floor-')) continue;
      rolesBy.set(purpose, new Set([...(rolesBy.get(purpose) ?? []), ...roles]));
    }
    return [...rolesBy].map(([purpose, roles]) => ({ coordinate, purpose, roles: [...roles].sort() }));
  });

/** Returns the instructed purposes that a policy lets roles act for, but for those roles that a floor lets act anyway. */
export const openPurposes = ({
  rolesByPurpose,
  instructions,
}: CompiledPolicy): readonly { readonly purpose: Purpose; readonly roles: readonly Role[] }[] =>
  [...rolesByPurpose]
    .filter(([purpose]) => isPurpose(purpose) && instructions.purposes[purpose])
    .map(([purpose, roles]) => ({
      purpose,
      roles: [...roles].filter((role) => !floors.get(purpose)?.has(role)).sort(),
    }))
    .filter(({ roles }) => roles.length > 0);
