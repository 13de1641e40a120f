import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/Plan.js';
import { inputVerdict } from '../../src/plan/planOperation.js';
import { decideOperation } from '../../src/policy/decideOperation.js';
import type { Verdict } from '../../src/policy/Verdict.js';
import { type Asked, type OracleVerdict, oracleCell, oracleOperation, oraclePerson } from './oracle.js';
import { codesFor, contextOf, planOf, rulebookOf } from './planOf.js';
import { caller, coordinates, person, somePurposes, world } from './randomWorld.js';

const runs = { numRuns: 70 };
const inputModes = ['FILTER', 'SORT', 'AGGREGATE', 'WRITE'] as const;
const purposes = fc.constantFrom(...somePurposes);

/** A verdict in the oracle's words. */
function inOracleWords(verdict: Verdict): OracleVerdict {
  if (verdict.effect === 'REFUSED') return { refused: verdict.code };
  expect(verdict.effect).toBe(verdict.to === null ? 'RELEASED' : 'TRANSFORMED');
  const needs = verdict.conditions.map((name) =>
    name.replace('RETENTION ', '').replace('EXPLICIT_CONSENT', 'EXPLICIT'),
  );
  return { refused: null, to: verdict.to, needs: needs.sort() };
}

/** Everything that a plan decides, in the oracle's words: by mode and coordinate. */
function decided(plan: Plan): Readonly<Record<string, OracleVerdict>> {
  const selected = plan.slots.map(({ field, verdict }) => [`SELECT ${field.coordinate}`, inOracleWords(verdict)]);
  const touched = inputModes.flatMap((mode) =>
    coordinates.map((coordinate) => [`${mode} ${coordinate}`, inOracleWords(inputVerdict(plan, { coordinate, mode }))]),
  );
  return Object.fromEntries([...selected, ...touched]);
}

/** The same, by the oracle alone. */
function expected(asked: Asked): Readonly<Record<string, OracleVerdict>> {
  const cells = [...coordinates, 'P.id'].map((coordinate) => ['SELECT', coordinate] as const);
  const inputs = inputModes.flatMap((mode) => coordinates.map((coordinate) => [mode, coordinate] as const));
  return Object.fromEntries(
    [...cells, ...inputs].map(([mode, coordinate]) => [`${mode} ${coordinate}`, oracleCell(coordinate, mode, asked)]),
  );
}

describe('planOperation', () => {
  it('decides each cell as the order of checks says, in every mode', () => {
    const codes = new Set<string | null>();
    fc.assert(
      fc.property(world, fc.array(caller, { minLength: 3, maxLength: 3 }), (drawn, callers) => {
        const rulebook = rulebookOf(drawn);
        for (const purpose of somePurposes)
          for (const each of callers) {
            const asked = { world: drawn, caller: each, purpose };
            const wanted = expected(asked);
            for (const { refused } of Object.values(wanted)) codes.add(refused);
            expect(decided(planOf(drawn, contextOf(drawn, each, purpose, rulebook)))).toEqual(wanted);
          }
      }),
      runs,
    );
    expect([...codes].sort()).toEqual([
      'ART9_CONDITION_MISSING',
      'CATEGORY_UNLISTED',
      'LEGAL_BASIS_MISSING',
      'PURPOSE_NOT_ALLOWED',
      'PURPOSE_NOT_INSTRUCTED',
      'ROLE_FORBIDDEN',
      'TRANSFER_NOT_COVERED',
      null,
    ]);
  });

  it('makes a mask that opens a cell to exactly the persons who pass every check, and says which one failed', () => {
    const codes = new Set<string | null>();
    fc.assert(
      fc.property(
        world,
        caller,
        purposes,
        fc.array(person, { minLength: 8, maxLength: 8 }),
        (drawn, who, purpose, persons) => {
          const asked = { world: drawn, caller: who, purpose };
          const plan = planOf(drawn, contextOf(drawn, who, purpose));
          for (const state of persons)
            for (const [coordinate, code] of codesFor(plan, state)) {
              const cell = oracleCell(coordinate, 'SELECT', asked);
              const isKey = coordinate === 'P.id';
              const expected =
                cell.refused ?? (isKey ? null : oraclePerson('needs' in cell ? cell.needs : [], state, asked));
              codes.add(expected);
              expect({ coordinate, state, code }).toEqual({ coordinate, state, code: expected });
            }
        },
      ),
      { numRuns: 300 },
    );
    for (const code of [
      'NOTICE_MISSING',
      'RETENTION_EXPIRED',
      'CONSENT_MISSING',
      'CONSENT_WITHDRAWN',
      'CONSENT_EXPIRED',
      null,
    ])
      expect([...codes]).toContain(code);
  });

  it('counts persons only where one of their coordinates is open', () => {
    fc.assert(
      fc.property(world, caller, purposes, (drawn, who, purpose) => {
        const asked = { world: drawn, caller: who, purpose };
        const plan = planOf(drawn, contextOf(drawn, who, purpose));
        const verdict = inputVerdict(plan, { coordinate: 'P.id', mode: 'COUNT' });
        const own = coordinates.filter((coordinate) => coordinate.startsWith('P.'));
        const isOpen = own.some((coordinate) => oracleCell(coordinate, 'SELECT', asked).refused === null);
        // The officer answers one person's request, by its id.
        const isOfficer = purpose === 'RIGHTS_FULFILMENT' && who.roles.join() === 'DPO';
        expect(verdict.effect).toBe(isOpen && !isOfficer ? 'RELEASED' : 'REFUSED');
      }),
      runs,
    );
  });

  it('refuses an input that touches what nobody governs', () => {
    fc.assert(
      fc.property(world, caller, (drawn, who) => {
        const plan = planOf(drawn, contextOf(drawn, who, 'TALENT_POOL'));
        for (const coordinate of ['P.nothing', '__proto__', 'P.constructor'])
          expect(inputVerdict(plan, { coordinate, mode: 'FILTER' })).toEqual({
            effect: 'REFUSED',
            code: 'PURPOSE_NOT_ALLOWED',
            rule: 'default-deny',
          });
      }),
      { numRuns: 5 },
    );
  });
});

describe('decideOperation', () => {
  it('checks grant, instruction and role, in this order', () => {
    const codes = new Set<string | null>();
    fc.assert(
      fc.property(world, caller, purposes, (drawn, who, purpose) => {
        const { policy, caller: cut } = contextOf(drawn, who, purpose);
        const expected = oracleOperation({ world: drawn, caller: who, purpose });
        codes.add(expected);
        expect(decideOperation(cut, purpose, policy)?.code ?? null).toBe(expected);
      }),
      runs,
    );
    expect(codes.size).toBe(4);
  });
});
