import type { ConditionName } from '../../policy/conditionNames.js';
import { type DecisionContext, decide } from '../../policy/decide.js';
import type { Opened } from '../../policy/Verdict.js';
import type { Counted } from '../../sources/candidates/equalityCounts.js';
import { eeaCountries } from '../../vocabulary/countries.js';
import {
  breakdownCoordinates,
  dimensionCoordinates,
  type EqualityBreakdown,
  type EqualityDimension,
  equalityBreakdowns,
  equalityDimensions,
} from '../../vocabulary/equality.js';
import type { Article9Condition } from '../../vocabulary/lawfulBases.js';

/** What may be counted under a policy, and of whom. */
export interface Countable {
  /** The Art. 9(2) condition under which persons are counted by a special category; null: by none. */
  readonly article9: Article9Condition | null;
  readonly dimensions: readonly Counted<EqualityDimension>[];
  readonly breakdowns: readonly Counted<EqualityBreakdown>[];
}

/**
 * Finds the dimensions and breakdowns that the policy opens to any role at all. A release is the same for every asker, so
 * it must not hang on who asked first. What an asker may see of it, its own verdicts say.
 */
export function countable(context: Omit<DecisionContext, 'caller'>): Countable {
  const opened = openings(context);
  const counted = <Name extends string>(
    names: readonly Name[],
    coordinates: Readonly<Record<Name, readonly string[]>>,
  ): readonly Counted<Name>[] =>
    names.flatMap((name) => {
      const found = coordinates[name].map(opened);
      const verdicts = found.filter((verdict) => verdict !== null);
      if (verdicts.length < found.length) return [];
      return { name, conditions: conditionsOf(verdicts) };
    });
  const dimensions = counted(equalityDimensions, dimensionCoordinates);
  const breakdowns = counted(equalityBreakdowns, breakdownCoordinates);
  const [article9 = null] = dimensions.flatMap(({ name }) =>
    dimensionCoordinates[name].flatMap((coordinate) => opened(coordinate)?.article9 ?? []),
  );
  return { dimensions, breakdowns, article9 };
}

const conditionsOf = (verdicts: readonly Opened[]): readonly ConditionName[] => [
  ...new Set(verdicts.flatMap(({ conditions }) => conditions)),
];

/** Answers by which verdict a coordinate may be counted by, for some role and destination; null: by none. */
function openings(context: Omit<DecisionContext, 'caller'>): (coordinate: string) => Opened | null {
  const { policy, purpose, rulebook } = context;
  const callers = [...(policy.rolesByPurpose.get(purpose) ?? [])].flatMap((role) =>
    [...eeaCountries].map((country) => ({ tenant: policy.tenant, roles: [role], purposes: [purpose], country })),
  );
  return (coordinate) => {
    const field = rulebook.byCoordinate.get(coordinate);
    if (!field) return null;
    for (const caller of callers) {
      const verdict = decide(field, 'AGGREGATE', { ...context, caller });
      if (verdict.effect !== 'REFUSED') return verdict;
    }
    return null;
  };
}
