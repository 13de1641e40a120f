import type { Classification, Rulebook } from '../../rulebook/Rulebook.js';
import type { AccessMode } from '../../vocabulary/modes.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import { type Role, roles } from '../../vocabulary/roles.js';
import type { CompiledPolicy } from '../CompiledPolicy.js';
import { decide } from '../decide.js';
import type { Verdict } from '../Verdict.js';
import type { CellChange } from './CellChange.js';
import { type Comparison, compareVerdicts } from './compareVerdicts.js';
import { countryClasses } from './countryClasses.js';
import { callerIn, type JudgedSide } from './JudgedSide.js';
import type { AssessmentReason } from './Judgement.js';
import type { SpokenLines } from './LineIndex.js';

export type ComparedLines = readonly [SpokenLines, SpokenLines];

interface Compared {
  readonly sides: readonly [JudgedSide, JudgedSide];
  readonly lines: ComparedLines;
  readonly rulebook: Rulebook;
}

interface Cells {
  readonly field: Classification;
  readonly purpose: Purpose;
  readonly modes: readonly AccessMode[];
}

type Found = Omit<CellChange, 'since'>;

/**
 * Decides one coordinate for one purpose on both sides, in each mode and class of destinations: for each role alone, and
 * for two together where neither alone shows it (a line that refuses one role closes to whoever holds it with another).
 * More than two together show nothing that two of them do not. Pure.
 */
export function compareField(compared: Compared, cells: Cells): readonly Found[] {
  const { purpose, modes } = cells;
  const lines = compared.lines.flatMap((each) => [...each.lines.values()].flat());
  const classes = countryClasses(lines.flatMap(({ countries }) => (countries ? [countries] : [])));
  const asked = new Set<Role>(lines.flatMap((line) => line.roles));
  // The person's own access needs no line, nor does the officer who answers its request.
  if (purpose === 'RIGHTS_FULFILMENT') asked.add('SUBJECT').add('DPO');
  const parts = roles
    .filter((role) => asked.has(role) && compared.sides.some((side) => side.refusalOf(purpose, role) === null))
    .map((role): Part => ({ role, verdicts: bothOf(compared, cells, [role]) }));
  const alone = parts.flatMap(({ role, verdicts }) =>
    modes.flatMap((mode) => compareMode({ ...cells, role, beside: null, mode }, classes, verdicts)),
  );
  return [...alone, ...compareTogether(compared, { ...cells, classes }, parts)];
}

/** Answers what one side decides, in a mode and for a country. */
type VerdictOf = (mode: AccessMode, country: string) => Verdict;
type Verdicts = readonly [VerdictOf, VerdictOf];
type Classes = readonly (readonly string[])[];

interface Part {
  readonly role: Role;
  readonly verdicts: Verdicts;
}

const bothOf = (compared: Compared, cells: Cells, held: readonly Role[]): Verdicts => [
  verdictsOf(compared, 0, { ...cells, held }),
  verdictsOf(compared, 1, { ...cells, held }),
];

function verdictsOf(
  { sides, lines, rulebook }: Compared,
  which: 0 | 1,
  { field, purpose, held }: Cells & { readonly held: readonly Role[] },
): VerdictOf {
  const side = sides[which];
  const refusals = held.flatMap((role) => side.refusalOf(purpose, role) ?? []);
  const [refusal] = refusals;
  if (refusal && refusals.length === held.length) return () => refusal;
  const policy: CompiledPolicy = { ...side.policy, lines: lines[which].lines };
  const known = new Map<string, Verdict>();
  return (mode, country) => {
    const key = `${mode} ${country}`;
    const found = known.get(key);
    if (found) return found;
    side.spend();
    const caller = callerIn(country, purpose, ...held);
    const verdict = decide(field, mode, { rulebook, policy, purpose, caller });
    known.set(key, verdict);
    return verdict;
  };
}

function compareTogether(
  compared: Compared,
  { classes, ...cells }: Cells & { readonly classes: Classes },
  parts: readonly Part[],
): readonly Found[] {
  // A token that holds SUBJECT holds no other role.
  const others = parts.filter(({ role }) => role !== 'SUBJECT');
  return others.flatMap((one, at) =>
    others.slice(at + 1).flatMap((other) => {
      const verdicts = bothOf(compared, cells, [one.role, other.role]);
      return cells.modes.flatMap((mode) => {
        const silent = classes.filter((countries) => isWorthAsking([one, other], mode, countries[0] ?? ''));
        const found = compareMode({ ...cells, role: one.role, beside: other.role, mode }, silent, verdicts);
        return found
          .filter(({ comparison, countries }) => !shows(comparison, [one, other], mode, countries[0] ?? ''))
          .map((each) => (isOpener(other, each) && !isOpener(one, each) ? turned(each) : each));
      });
    }),
  );
}

const comparisonOf = ({ verdicts: [before, after] }: Part, mode: AccessMode, country: string): Comparison =>
  compareVerdicts(before(mode, country), after(mode, country));

const shows = (comparison: Comparison, parts: readonly Part[], mode: AccessMode, country: string): boolean =>
  parts.some((part) => comparisonOf(part, mode, country) === comparison);

/** Roles together open nothing that none of them opens alone; what one alone opens now is told of already. */
const isWorthAsking = (parts: readonly Part[], mode: AccessMode, country: string): boolean =>
  !shows('LOOSER', parts, mode, country) &&
  parts.some(({ verdicts }) => verdicts.some((verdictOf) => verdictOf(mode, country).effect !== 'REFUSED'));

const isOpener = ({ verdicts: [before, after] }: Part, { mode, countries, comparison }: Found): boolean =>
  (comparison === 'LOOSER' ? after : before)(mode, countries[0] ?? '').effect !== 'REFUSED';

const turned = ({ role, beside, ...found }: Found): Found => ({ ...found, role: beside ?? role, beside: role });

function compareMode(
  cell: Pick<CellChange, 'field' | 'purpose' | 'role' | 'beside' | 'mode'>,
  classes: Classes,
  [before, after]: Verdicts,
): readonly Found[] {
  const { mode } = cell;
  const compared = classes.map((countries) => {
    const [country = ''] = countries;
    return { countries, country, before: before(mode, country), after: after(mode, country) };
  });
  const wasOpen = compared.some((each) => each.before.effect !== 'REFUSED');
  return compared.flatMap(({ country, ...each }) => {
    const comparison = compareVerdicts(each.before, each.after);
    if (comparison === 'SAME') return [];
    const isSelected = (): boolean => after('SELECT', country).effect !== 'REFUSED';
    const opens = each.before.effect === 'REFUSED';
    const assessment = comparison === 'LOOSER' ? reasonsFor(cell, { opens, wasOpen, isSelected }) : [];
    const { field, purpose, role, beside } = cell;
    return [{ field, purpose, role, beside, mode, ...each, comparison, assessment }];
  });
}

interface Opening {
  /** It was refused: otherwise more of it is shown, or less is asked. */
  readonly opens: boolean;
  /** Some other destination was open. */
  readonly wasOpen: boolean;
  readonly isSelected: () => boolean;
}

/** Why what opens has to be assessed; whether its purpose is new shows only in the whole. */
function reasonsFor(
  { field, purpose, role, mode }: Pick<CellChange, 'field' | 'purpose' | 'role' | 'mode'>,
  { opens, wasOpen, isSelected }: Opening,
): readonly AssessmentReason[] {
  const reasons: AssessmentReason[] = [];
  const isOwnAccess = purpose === 'RIGHTS_FULFILMENT' && role === 'SUBJECT' && mode === 'SELECT';
  if (field.special && !field.special.inferred && !isOwnAccess) reasons.push('SPECIAL_CATEGORY');
  if (opens && wasOpen) reasons.push('DESTINATION');
  if (opens && mode === 'AGGREGATE' && !isSelected()) reasons.push('AGGREGATE');
  return reasons;
}
