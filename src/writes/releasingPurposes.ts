import type { CompiledPolicy } from '../policy/CompiledPolicy.js';
import { isPurpose, type Purpose } from '../vocabulary/purposes.js';

/**
 * The purposes that may release a special category of a person with its explicit consent: those of which a line opens it
 * under Art. 9(2)(a), and the statistics, which count only who consented to them. What is stored must stand on one of them.
 */
export function releasingPurposes(policy: CompiledPolicy, coordinate: string): readonly Purpose[] {
  const found = new Set<Purpose>(policy.instructions.purposes['EQUALITY_MONITORING'] ? ['EQUALITY_MONITORING'] : []);
  for (const [key, lines] of policy.lines) {
    const [field, purpose = '', mode] = key.split(' ');
    if (
      field === coordinate &&
      mode === 'READ' &&
      isPurpose(purpose) &&
      lines.some(({ article9 }) => article9 === 'A9_2_A')
    )
      found.add(purpose);
  }
  return [...found];
}
