import type { CompiledPolicy } from '../../policy/CompiledPolicy.js';
import type { Rulebook } from '../../rulebook/Rulebook.js';
import type { Article9Condition } from '../../vocabulary/lawfulBases.js';
import { type Purpose, purposes } from '../../vocabulary/purposes.js';
import { type Role, roles } from '../../vocabulary/roles.js';
import { coverageOf } from '../coverage/coverageOf.js';
import { destinationsOf, joined } from './destinationsOf.js';
import type { Activity, Destination, RecordedUse } from './ProcessingRecord.js';

type Use = RecordedUse & { readonly purpose: Purpose };

/**
 * Lists what is done for each purpose that the controller instructs, with every coordinate that is open for it. Each of
 * them is a verdict of the decision itself, at every destination; persons are not looked at. Pure.
 */
export function activitiesOf(policy: CompiledPolicy, rulebook: Rulebook): readonly Activity[] {
  const uses = usesOf(policy, rulebook);
  return purposes.flatMap((purpose) => {
    const instructed = policy.instructions.purposes[purpose];
    if (!instructed) return [];
    const own = uses.filter((use) => use.purpose === purpose).map(({ purpose: _, ...use }) => use);
    const scopes = policy.scopes.filter((scope) => scope.purposes.includes(purpose)).map(({ id }) => id);
    return {
      purpose,
      lawfulBasis: instructed.basis,
      retention: instructed.retention ? `${instructed.retention.for} ${instructed.retention.after}` : null,
      roles: rolesOf(purpose, own, policy),
      categories: distinct(own.flatMap(({ category, special }) => (special === 'IS' ? [] : (category ?? [])))),
      specialCategories: specialCategoriesOf(own),
      scopes,
      uses: own,
    };
  });
}

/** Whoever may act for it, and whoever a floor lets use something all the same. */
function rolesOf(purpose: Purpose, uses: readonly RecordedUse[], { rolesByPurpose }: CompiledPolicy): readonly Role[] {
  const named = new Set([...(rolesByPurpose.get(purpose) ?? []), ...uses.flatMap((use) => use.roles)]);
  return roles.filter((role) => named.has(role));
}

function specialCategoriesOf(uses: readonly RecordedUse[]): Activity['specialCategories'] {
  const special = uses.filter(({ special }) => special === 'IS');
  return distinct(special.flatMap(({ category }) => category ?? [])).map((category) => ({
    category,
    article9Conditions: distinct(
      special.flatMap((use): readonly Article9Condition[] =>
        use.category === category && use.article9Condition ? [use.article9Condition] : [],
      ),
    ),
  }));
}

function usesOf(policy: CompiledPolicy, rulebook: Rulebook): readonly Use[] {
  const all = destinationsOf(policy);
  const found = new Map<string, Omit<Use, 'destinations'> & { readonly open: Destination[] }>();
  for (const destination of all) {
    const [country = ''] = destination.countries;
    for (const { coordinate, category, special, openings } of coverageOf(policy, rulebook, country).coordinates) {
      const retain = rulebook.byCoordinate.get(coordinate)?.retain;
      for (const { purpose, mode, roles: held, rule, transform, article9Condition } of openings) {
        const use = { purpose, coordinate, category, special, mode, roles: held, transform, article9Condition, rule };
        const key = JSON.stringify(use);
        const known = found.get(key);
        if (known) known.open.push(destination);
        else
          found.set(key, { ...use, retention: retain ? `${retain.for} ${retain.after}` : null, open: [destination] });
      }
    }
  }
  return [...found.values()].map(({ open, ...use }) => ({ ...use, destinations: joined(open, all) }));
}

const distinct = <Name extends string>(names: readonly Name[]): readonly Name[] => [...new Set(names)].sort();
