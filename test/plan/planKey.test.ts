import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlanner } from '../../src/plan/createPlanner.js';
import { planKey } from '../../src/plan/planKey.js';
import { planOperation } from '../../src/plan/planOperation.js';
import type { DecisionContext } from '../../src/policy/decide.js';
import type { Destination } from '../../src/policy/recipients/Destination.js';
import { purposes } from '../../src/vocabulary/purposes.js';
import { applicationClosures } from '../../src/vocabulary/recipients.js';
import { roles } from '../../src/vocabulary/roles.js';
import { transferMechanisms } from '../../src/vocabulary/transfers.js';
import { contextOf, everythingOf, rulebookOf } from './planOf.js';
import { caller, somePurposes, world } from './randomWorld.js';

/** Texts that would collide if a key were joined and not encoded. */
const text = fc.oneof(
  fc.constantFrom('', 'a', 'b', 'a","b', 'a,b', '["a"]', 'null', '1', '\\', '"', '__proto__'),
  fc.string({ maxLength: 4 }),
);
const number = fc.integer({ min: 0, max: 3 });

const destination: fc.Arbitrary<Destination> = fc.record({
  country: text,
  recipient: fc.option(text),
  safeguards: fc.option(
    fc.array(
      fc.record({ mechanism: fc.constantFrom(...transferMechanisms), categories: fc.array(text, { maxLength: 2 }) }),
      {
        maxLength: 2,
      },
    ),
  ),
});

/** Everything that a decision reads and a key stands for. */
const read = fc.record({
  digest: text,
  tenant: text,
  version: number,
  instructionsNumber: number,
  jurisdiction: text,
  callerTenant: text,
  roles: fc.subarray([...roles], { maxLength: 3 }),
  purposes: fc.subarray([...purposes], { maxLength: 3 }),
  country: text,
  organisation: fc.option(text, { nil: undefined }),
  known: text,
  from: fc.option(number),
  compatible: fc.uniqueArray(fc.tuple(fc.constantFrom(...purposes), fc.subarray([...purposes], { maxLength: 2 })), {
    maxLength: 2,
    selector: ([usableFor]) => usableFor,
  }),
  lent: fc.option(fc.subarray([...roles], { maxLength: 3 }), { nil: undefined }),
  closed: fc.option(fc.constantFrom(...applicationClosures), { nil: undefined }),
  destinations: fc.option(fc.array(destination, { maxLength: 2 }), { nil: undefined }),
  purpose: fc.constantFrom(...purposes),
});
type Read = typeof read extends fc.Arbitrary<infer Value> ? Value : never;

const readNames = [
  'digest',
  'tenant',
  'version',
  'instructionsNumber',
  'jurisdiction',
  'callerTenant',
  'roles',
  'purposes',
  'country',
  'organisation',
  'known',
  'from',
  'compatible',
  'lent',
  'closed',
  'destinations',
  'purpose',
] as const satisfies readonly (keyof Read)[];

const base = fc.sample(world, { numRuns: 1, seed: 1 })[0];
const rulebook = base && rulebookOf(base);

function contextFrom(drawn: Read): DecisionContext {
  if (!base || !rulebook) throw new Error('A world must have been drawn.');
  const { roles: held, purposes: granted, country } = drawn;
  const who = { roles: held, purposes: granted, country };
  const { policy, ...rest } = contextOf(base, who, drawn.purpose, { ...rulebook, digest: drawn.digest });
  const { tenant, version, instructionsNumber, jurisdiction, callerTenant, known, from, organisation } = drawn;
  return {
    ...rest,
    policy: {
      ...policy,
      ...{ tenant, version, instructionsNumber, jurisdiction, known, from },
      compatible: new Map(drawn.compatible),
    },
    caller: {
      ...rest.caller,
      tenant: callerTenant,
      ...(organisation !== undefined && { organisation }),
      ...(drawn.lent && { lent: drawn.lent }),
      ...(drawn.closed && { closed: drawn.closed }),
      ...(drawn.destinations && { destinations: drawn.destinations }),
    },
  };
}

describe('planKey', () => {
  it('is never shared by two inputs that differ in anything a decision reads', () => {
    fc.assert(
      fc.property(read, read, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(planKey(contextFrom(one)) === planKey(contextFrom(other))).toBe(isSame);
      }),
      { numRuns: 500 },
    );
  });

  it('differs for a difference in any one of them alone', () => {
    fc.assert(
      fc.property(read, read, fc.constantFrom(...readNames), (one, other, name) => {
        fc.pre(JSON.stringify(one[name]) !== JSON.stringify(other[name]));
        expect(planKey(contextFrom({ ...one, [name]: other[name] }))).not.toBe(planKey(contextFrom(one)));
      }),
      { numRuns: 500 },
    );
  });

  it('is shared by callers that hold the same roles and purposes in another order, or twice', () => {
    fc.assert(
      fc.property(read, (one) => {
        const turned = {
          ...one,
          roles: [...one.roles.toReversed(), ...one.roles],
          purposes: one.purposes.toReversed(),
        };
        expect(planKey(contextFrom(turned))).toBe(planKey(contextFrom(one)));
      }),
    );
  });
});

describe('a planner', () => {
  it('answers from memory exactly what it would decide', () => {
    fc.assert(
      fc.property(world, fc.array(caller, { minLength: 3, maxLength: 3 }), (drawn, callers) => {
        const planner = createPlanner();
        const selection = everythingOf(drawn);
        const rules = rulebookOf(drawn);
        const contexts = callers.flatMap((who) => somePurposes.map((purpose) => contextOf(drawn, who, purpose, rules)));
        for (const context of [...contexts, ...contexts]) {
          const known = planner(selection, context);
          const { verdicts, conditions } = planned(planOperation(selection, context));
          expect(planned(known)).toEqual({ verdicts, conditions });
          expect(planner(selection, { ...context })).toBe(known);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('shares no plan between two selections', () => {
    const planner = createPlanner();
    const [drawn] = fc.sample(world, { numRuns: 1, seed: 2 });
    if (!drawn) throw new Error('A world must have been drawn.');
    const context = contextOf(
      drawn,
      { roles: ['RECRUITER'], purposes: [...somePurposes], country: 'FR' },
      'TALENT_POOL',
    );
    expect(planner(everythingOf(drawn), context)).not.toBe(planner(everythingOf(drawn), context));
  });
});

const planned = ({ slots, conditions, purpose }: ReturnType<typeof planOperation>) => ({
  verdicts: slots.map(({ field, verdict }) => [field.coordinate, verdict, purpose]),
  conditions: conditions.map(({ name }) => name),
});
