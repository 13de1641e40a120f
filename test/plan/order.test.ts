import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directives } from '../../directives/index.js';
import type { Plan } from '../../src/plan/Plan.js';
import { inputVerdict } from '../../src/plan/planOperation.js';
import { purposeConditions } from '../../src/policy/purposeConditions.js';
import type { Verdict } from '../../src/policy/Verdict.js';
import { transforms } from '../../src/vocabulary/transforms.js';
import { codesFor, contextOf, planOf, rulebookOf } from './planOf.js';
import { caller, coordinates, person, somePurposes, type World, world } from './randomWorld.js';

const purposes = fc.constantFrom(...somePurposes);
const modes = ['FILTER', 'SORT', 'COUNT', 'WRITE'] as const;

const verdictsOf = (plan: Plan): ReadonlyMap<string, Verdict> =>
  new Map([
    ...plan.slots.map(({ field, verdict }) => [`SELECT ${field.coordinate}`, verdict] as const),
    ...modes.flatMap((mode) =>
      [...coordinates, 'P.id'].map(
        (coordinate) => [`${mode} ${coordinate}`, inputVerdict(plan, { coordinate, mode })] as const,
      ),
    ),
  ]);

/** The world with its policy lines, and the items within each, in another order. */
const reordered = (drawn: World, keys: readonly number[]): World => {
  let at = 0;
  const shuffle = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, key: keys[at++ % keys.length] ?? 0 }))
      .sort((one, other) => one.key - other.key)
      .map(({ item }) => item);
  const lines = shuffle(drawn.policy.lines).map((line) => ({
    ...line,
    ...(line.fields && { fields: shuffle(line.fields) }),
    ...(line.categories && { categories: shuffle(line.categories) }),
    ...(line.countries && { countries: shuffle(line.countries) }),
    purposes: shuffle(line.purposes),
    roles: shuffle(line.roles),
  }));
  return { ...drawn, policy: { ...drawn.policy, lines } };
};

describe('order', () => {
  it('of policy lines, and within them, changes nothing that is decided', () => {
    fc.assert(
      fc.property(world, caller, purposes, fc.array(fc.integer(), { minLength: 5 }), (drawn, who, purpose, keys) => {
        const rulebook = rulebookOf(drawn);
        const one = verdictsOf(planOf(drawn, contextOf(drawn, who, purpose, rulebook)));
        const other = verdictsOf(planOf(drawn, contextOf(reordered(drawn, keys), who, purpose, rulebook)));
        expect(other).toEqual(one);
      }),
      { numRuns: 80 },
    );
  });

  it('of directives and of the roles in a token changes nothing that is decided', () => {
    const anyList = fc.shuffledSubarray([...directives], { minLength: directives.length });
    fc.assert(
      fc.property(world, caller, purposes, anyList, (drawn, who, purpose, list) => {
        const one = verdictsOf(planOf(drawn, contextOf(drawn, who, purpose)));
        const turned = { ...who, roles: who.roles.toReversed() };
        expect(verdictsOf(planOf(drawn, contextOf(drawn, turned, purpose, rulebookOf(drawn, list))))).toEqual(one);
      }),
      { numRuns: 60 },
    );
  });
});

/** Says whether one opened verdict gives no more than another: at least its transform, under at least its conditions. */
function isWithin(one: Verdict, other: Verdict | undefined): boolean {
  if (one.effect === 'REFUSED') return true;
  if (other === undefined || other.effect === 'REFUSED') return false;
  const isMasked = other.to === null || (one.to !== null && transforms.indexOf(one.to) <= transforms.indexOf(other.to));
  return isMasked && other.conditions.every((condition) => one.conditions.includes(condition));
}

describe('a composition of roles', () => {
  it('never exceeds its parts, in any mode', () => {
    let opened = 0;
    const exceeding: unknown[] = [];
    fc.assert(
      fc.property(world, caller, purposes, (drawn, who, purpose) => {
        const rulebook = rulebookOf(drawn);
        const verdicts = (roles: typeof who.roles) =>
          verdictsOf(planOf(drawn, contextOf(drawn, { ...who, roles }, purpose, rulebook)));
        const parts = who.roles.map((role) => verdicts([role]));
        for (const [cell, verdict] of verdicts(who.roles)) {
          if (verdict.effect !== 'REFUSED' && !cell.endsWith('P.id') && who.roles.length > 1) opened++;
          // A key is released with its object, to whom its object is; only counting needs more.
          if (who.roles.length === 0) continue;
          if (!parts.some((part) => isWithin(verdict, part.get(cell)))) exceeding.push({ cell, verdict });
        }
      }),
      { numRuns: 200 },
    );
    expect(exceeding).toEqual([]);
    expect(opened).toBeGreaterThan(0);
  });

  it('that holds SUBJECT with another role is not the person itself', () => {
    fc.assert(
      fc.property(world, person, (drawn, state) => {
        const both = {
          roles: ['SUBJECT', 'RECRUITER'] as const,
          purposes: ['RIGHTS_FULFILMENT'] as const,
          country: 'FR',
        };
        const plan = planOf(drawn, contextOf(drawn, both, 'RIGHTS_FULFILMENT'));
        const open = [...codesFor(plan, state)].filter(([, code]) => code === null);
        expect(open).toEqual([['P.id', null]]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the conditions of a purpose', () => {
  it('bind a person before those of a coordinate, and never bind the person itself', () => {
    fc.assert(
      fc.property(world, caller, purposes, (drawn, who, purpose) => {
        const { policy, caller: cut } = contextOf(drawn, who, purpose);
        const conditions = purposeConditions(cut, purpose, policy);
        const free = who.roles.join() === 'DPO' ? 'DATA_REQUEST' : undefined;
        expect(conditions[0]).toBe(
          purpose === 'RIGHTS_FULFILMENT' ? free : purpose === 'LEGAL_CLAIMS' ? 'CLAIM' : 'NOTICE',
        );
      }),
      { numRuns: 60 },
    );
  });
});
