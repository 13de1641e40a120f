import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JudgementFacts } from '../../../src/policy/judgement/JudgedChange.js';
import type { Judgement } from '../../../src/policy/judgement/Judgement.js';
import { judgeChange } from '../../../src/policy/judgement/judgeChange.js';
import type { PolicyDocument } from '../../../src/policy/PolicyDocument.js';
import { refuses } from '../../../src/policy/PolicyLine.js';
import type { Role } from '../../../src/vocabulary/roles.js';
import { type Asked, type OracleVerdict, oracleCell, oracleOperation } from '../../plan/oracle.js';
import { rulebookOf } from '../../plan/planOf.js';
import {
  coordinates,
  instants,
  line,
  now,
  somePurposes,
  someRoles,
  type World,
  world,
} from '../../plan/randomWorld.js';

const factsOf = (drawn: World): JudgementFacts => ({
  rulebook: rulebookOf(drawn),
  jurisdiction: drawn.jurisdiction,
  at: now,
  known: null,
  withdrawn: new Set(),
  canAsk: () => true,
});
const modes = ['SELECT', 'FILTER', 'SORT', 'AGGREGATE', 'WRITE'] as const;
const countries = ['FR', 'DE', 'US'];

/** A small edit of a policy, a whole other one, or the same. */
const edit = fc.record({
  add: fc.option(line),
  remove: fc.option(fc.nat()),
  refuse: fc.option(fc.nat()),
  whole: fc.boolean(),
});
function edited(
  policy: PolicyDocument,
  { add, remove, refuse }: typeof edit extends fc.Arbitrary<infer E> ? E : never,
) {
  const { lines } = policy;
  const kept = lines
    .filter((_, at) => remove === null || at !== remove % lines.length)
    .map((each, at) =>
      refuse !== null && at === refuse % lines.length ? { ...each, verdict: 'REFUSE' as const } : each,
    );
  const added = add && !kept.some(({ id }) => id === add.id) ? [add] : [];
  return { ...policy, lines: [...kept, ...added] };
}

/** Two worlds of one schema: before and after a change. */
const change = fc
  .record({ before: world, other: world, edit, isNewlyInstructed: fc.boolean() })
  .map(({ before, other, edit: drawn, isNewlyInstructed }) => {
    const policy = edited(drawn.whole ? other.policy : before.policy, drawn);
    const instructions = isNewlyInstructed ? other.instructions : before.instructions;
    return { before, after: { ...before, policy, instructions } };
  });

/** Says whether the second verdict gives anything that the first does not. */
function isWider(before: OracleVerdict, after: OracleVerdict): boolean {
  if (after.refused !== null) return false;
  if (before.refused !== null) return true;
  const [was, is] = [before.to, after.to];
  const tellsNoMore = was === null || was === is || is === 'PRESENCE' || (was === 'YEAR' && is === 'AGE_BAND');
  return !tellsNoMore || before.needs.some((need) => !after.needs.includes(need));
}

const cell = (asked: Asked, coordinate: string, mode: (typeof modes)[number]): OracleVerdict => {
  const refused = oracleOperation(asked);
  return refused === null ? oracleCell(coordinate, mode, asked) : { refused };
};

const alone: readonly (readonly Role[])[] = someRoles.map((role) => [role]);
const together: readonly (readonly Role[])[] = [
  ...alone,
  ['RECRUITER', 'DPO'],
  ['DPO', 'MOBILITY_ADVISER'],
  ['RECRUITER', 'MOBILITY_ADVISER', 'DPO'],
];

/** Every cell that is wider after a change, to callers of some roles, at one instant, naively. */
function widened([before, after]: readonly [World, World], at: string, callers = alone): readonly string[] {
  const found: string[] = [];
  for (const purpose of somePurposes)
    for (const held of callers)
      for (const country of countries) {
        const caller = { roles: held, purposes: [purpose], country, organisation: 'acme-hr' };
        const asked = { caller, purpose, at };
        for (const coordinate of coordinates)
          for (const mode of modes)
            if (
              isWider(
                cell({ ...asked, world: before }, coordinate, mode),
                cell({ ...asked, world: after }, coordinate, mode),
              )
            )
              found.push(`${coordinate} ${purpose} ${held.join()} ${mode} ${country}`);
      }
  return found.sort();
}

const withoutArticle9 = (words: string): string => words.replaceAll(/A9_2_[AF](?:, )?/g, '').replace(' ()', '');

/** The same in the words of a judgement; a condition of Art. 9(2) that asks nothing of the person is left out. */
const told = ({ opens }: Judgement): readonly string[] =>
  opens
    .filter(({ coordinate, since, to }) => coordinate !== null && since === null && !to.includes(' WITH '))
    .filter(({ from, to }) => withoutArticle9(from) !== withoutArticle9(to))
    .flatMap(({ coordinate, purpose, role, modes: named, countries: where }) =>
      named
        .filter((mode) => mode !== 'COUNT')
        .flatMap((mode) =>
          countries
            .filter((country) =>
              where === null
                ? country !== 'US' || (purpose === 'RIGHTS_FULFILMENT' && role === 'SUBJECT')
                : where.includes(country),
            )
            .map((country) => `${coordinate} ${purpose} ${role} ${mode} ${country}`),
        ),
    )
    .sort();

describe('a judgement', () => {
  it('of no change is that nothing changes, however wrong the documents are', () => {
    fc.assert(
      fc.property(world, (drawn) => {
        const judgement = judgeChange({ before: drawn, after: drawn }, factsOf(drawn));
        expect(judgement).toEqual({ effect: 'UNCHANGED', faults: [], opens: [], closes: [] });
      }),
      { numRuns: 50 },
    );
  });

  it('never hangs on the order of lines', () => {
    fc.assert(
      fc.property(change, ({ before, after }) => {
        const turned = (drawn: World): World => ({
          ...drawn,
          policy: { ...drawn.policy, lines: drawn.policy.lines.toReversed() },
        });
        const judgement = judgeChange({ before, after }, factsOf(before));
        expect(judgeChange({ before: turned(before), after: turned(after) }, factsOf(before))).toEqual(judgement);
      }),
      { numRuns: 40 },
    );
  });

  it('names exactly the cells that open at once', () => {
    let opened = 0;
    fc.assert(
      fc.property(change, ({ before, after }) => {
        const open = (drawn: World): World => ({
          ...drawn,
          instructions: { ...drawn.instructions, recipients: 'ANY' },
        });
        const [from, to] = [open(before), open(after)];
        const wider = widened([from, to], instants[1]);
        opened += wider.length;
        expect(told(judgeChange({ before: from, after: to }, factsOf(before)))).toEqual(wider);
      }),
      { numRuns: 40 },
    );
    expect(opened).toBeGreaterThan(100);
  });

  it('that nothing loosens holds at every instant to come, for every recipient and however many roles', () => {
    const effects = new Set<string>();
    fc.assert(
      fc.property(change, ({ before, after }) => {
        const { opens, closes } = judgeChange({ before, after }, factsOf(before));
        effects.add(opens.length > 0 ? 'LOOSENING' : closes.length > 0 ? 'TIGHTENING' : 'UNCHANGED');
        if (opens.length > 0) return;
        for (const instant of instants.slice(1)) expect(widened([before, after], instant, together)).toEqual([]);
      }),
      { numRuns: 80 },
    );
    expect([...effects].sort()).toEqual(['LOOSENING', 'TIGHTENING', 'UNCHANGED']);
  });

  it('finds a line that refuses when it goes, and when it only ends, wherever it closed something', () => {
    let found = 0;
    fc.assert(
      fc.property(world, line, (drawn, extra) => {
        const refusing = { ...extra, id: 'refusing', verdict: 'REFUSE' as const };
        const { validFrom: _from, validUntil: _until, ...lasting } = refusing;
        const policy = (lines: PolicyDocument['lines']): World => ({
          ...drawn,
          policy: { ...drawn.policy, lines: [...drawn.policy.lines.filter((each) => !refuses(each)), ...lines] },
        });
        const before = policy([lasting]);
        const ending = policy([{ ...lasting, validUntil: '2026-09-01T00:00:00Z' }]);
        const later = '2026-09-01T00:00:00Z';
        for (const [after, instant] of [
          [policy([]), instants[1]],
          [ending, later],
        ] as const) {
          const wider = widened([before, after], instant, together);
          if (wider.length === 0) continue;
          found++;
          expect(judgeChange({ before, after }, factsOf(drawn)).opens).not.toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
    expect(found).toBeGreaterThan(10);
  });
});
