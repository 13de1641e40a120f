import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DecisionContext, decide } from '../../src/policy/decide.js';
import { accessModes } from '../../src/vocabulary/modes.js';
import { purposes } from '../../src/vocabulary/purposes.js';
import type { Role } from '../../src/vocabulary/roles.js';
import { contextOf } from '../plan/planOf.js';
import { caller, somePurposes, someRoles, world } from '../plan/randomWorld.js';

it('never opens by a lent role what that role, or one of the own, does not open alone, nor what "@roles" keeps from the own', () => {
  let opened = 0;
  let kept = 0;
  const property = fc.property(
    world,
    caller,
    fc.subarray<Role>([...someRoles], { minLength: 1 }),
    fc.constantFrom(...somePurposes),
    (drawn, asking, lent, purpose) => {
      const context = contextOf(drawn, { ...asking, purposes: [...purposes] }, purpose);
      const own = context.caller.roles;
      // A candidate opens no grant.
      fc.pre(!own.includes('SUBJECT'));
      const as = (changed: Partial<DecisionContext['caller']>) => ({
        ...context,
        caller: { ...context.caller, ...changed },
      });
      // A key is released with its object, whoever asks.
      for (const field of context.rulebook.governed.filter(({ isKey }) => !isKey))
        for (const mode of accessModes) {
          const isOpen = (by: DecisionContext) => decide(field, mode, by).effect !== 'REFUSED';
          const alone = (role: Role) => isOpen(as({ roles: [role] }));
          const byLent = lent.some((role) => role !== 'SUBJECT' && alone(role));
          const passes = !field.roles || own.some((role) => field.roles?.has(role));
          const isLent = isOpen(as({ lent: lent.filter((role) => role !== 'SUBJECT') }));
          if (isLent) expect(byLent || own.some(alone)).toBe(true);
          if (isLent) expect(passes).toBe(true);
          if (isLent && !own.some(alone)) opened++;
          if (!isLent && byLent && !passes) kept++;
        }
    },
  );
  fc.assert(property, { numRuns: 60 });
  expect([opened > 0, kept > 0]).toEqual([true, true]);
});
