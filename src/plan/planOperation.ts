import type { Selection } from '../operation/Selection.js';
import type { ConditionName } from '../policy/conditionNames.js';
import { type DecisionContext, decide } from '../policy/decide.js';
import { purposeConditions } from '../policy/purposeConditions.js';
import type { Verdict } from '../policy/Verdict.js';
import type { Classification } from '../rulebook/Rulebook.js';
import { conditionOf } from '../subjects/conditions.js';
import { governedCoordinates } from './governedCoordinates.js';
import { maskOf } from './Mask.js';
import type { Cell, InputTouch, Plan } from './Plan.js';

/**
 * Compiles the verdicts of one operation. Pure: equal inputs give equal plans, and everything that is read is part of
 * `planKey` or of the selection itself.
 */
export function planOperation(selection: Selection, context: DecisionContext): Plan {
  const { rulebook, policy, caller, purpose } = context;
  const decided = governedCoordinates(selection, rulebook).map((field) => ({
    field,
    verdict: decide(field, 'SELECT', context),
  }));
  const bindingNames = purposeConditions(caller, purpose, policy);
  const names = inOrder([...bindingNames, ...decided.flatMap(({ verdict }) => conditionsOf(verdict))]);
  const positions = (of: readonly ConditionName[]): readonly number[] => of.map((name) => names.indexOf(name));
  const binding = positions(bindingNames);
  const slots = decided.map(({ field, verdict }, slot) =>
    cellOf(field, verdict, { slot, binding, positions, size: names.length }),
  );
  const cells: (Cell | undefined)[] = new Array(rulebook.governed.length).fill(undefined);
  for (const cell of slots) cells[cell.field.index] = cell;
  return {
    context,
    purpose,
    lawfulBasis: policy.instructions.purposes[purpose]?.basis ?? null,
    cells,
    slots,
    conditions: names.map(conditionOf),
    binding,
    inputs: new Map(),
  };
}

const conditionsOf = (verdict: Verdict): readonly ConditionName[] =>
  verdict.effect === 'REFUSED' ? [] : verdict.conditions;

const checked = [
  ...['NOTICE', 'COMPATIBLE', 'TRANSFER', 'CLAIM', 'DATA_REQUEST', 'COMMUNICATION_REQUEST', 'PORTABILITY_REQUEST'],
  ...['ACCESS_REQUEST', 'RETENTION', 'ACTIVE'],
  ...['RESTRICTION', 'LIVING', 'OBJECTION', 'CONSENT', 'EXPLICIT_CONSENT', 'HUMAN_REVIEW'],
];

/** Lists each condition once, in the order in which a person is checked (design: order of checks, "Person"). */
function inOrder(names: readonly ConditionName[]): readonly ConditionName[] {
  const rank = (name: ConditionName): number => checked.indexOf(name.split(' ', 1)[0] ?? '');
  return [...new Set(names)].sort((one, other) => rank(one) - rank(other));
}

interface CellSetting {
  readonly slot: number;
  readonly binding: readonly number[];
  readonly positions: (of: readonly ConditionName[]) => readonly number[];
  readonly size: number;
}

function cellOf(field: Classification, verdict: Verdict, { slot, binding, positions, size }: CellSetting): Cell {
  const own = positions(conditionsOf(verdict)).filter((position) => !binding.includes(position));
  // A key is released with its object, whatever the person's state: who asks by id has it already, and lists leave out.
  const conditions = field.isKey ? own : [...binding, ...own].sort((one, other) => one - other);
  return { field, verdict, slot, conditions, required: maskOf(conditions, size), own };
}

/** Returns the verdict on a coordinate that an input touches; decided once a plan. An unknown coordinate is refused. */
export function inputVerdict(of: Plan, { coordinate, mode }: InputTouch): Verdict {
  const key = `${mode} ${coordinate}`;
  const known = of.inputs.get(key);
  if (known) return known;
  const field = of.context.rulebook.byCoordinate.get(coordinate);
  const verdict: Verdict = field
    ? decide(field, mode, of.context)
    : { effect: 'REFUSED', code: 'PURPOSE_NOT_ALLOWED', rule: 'default-deny' };
  of.inputs.set(key, verdict);
  return verdict;
}
