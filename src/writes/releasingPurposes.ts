import { type CompiledPolicy, cellKey } from '../policy/CompiledPolicy.js';
import { ceilingOn } from '../policy/ceilings.js';
import type { Classification } from '../rulebook/Rulebook.js';
import { type Purpose, purposes } from '../vocabulary/purposes.js';

/**
 * The purposes that may release a special category of a person with its explicit consent: the instructed ones of which a
 * line opens it under Art. 9(2)(a) and no ceiling closes it, and the statistics, which count only who consented to them.
 * What is stored must stand on one of them.
 */
export const releasingPurposes = (policy: CompiledPolicy, field: Classification): readonly Purpose[] =>
  purposes.filter((purpose) => {
    if (!policy.instructions.purposes[purpose]) return false;
    if (purpose === 'EQUALITY_MONITORING') return true;
    const lines = policy.lines.get(cellKey(field.coordinate, purpose, 'READ')) ?? [];
    const { jurisdiction } = policy;
    return lines.some(
      ({ article9, roles }) =>
        article9 === 'A9_2_A' && !ceilingOn(field, { mode: 'SELECT', purpose, roles, jurisdiction, self: false }),
    );
  });
