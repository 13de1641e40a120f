import { type Purpose, purposes } from '../../vocabulary/purposes.js';
import { type Role, roles } from '../../vocabulary/roles.js';
import type { PersonConditionDocument } from '../PolicyScope.js';
import { impliesCondition } from './impliesCondition.js';
import type { JudgedSide } from './JudgedSide.js';
import type { ChangedCell, Changes } from './Judgement.js';
import { purposeWords } from './purposeWords.js';

/**
 * Compares which persons each role sees for each purpose. Scopes only narrow, so every one that was there must follow
 * from one that is. A role that could not act, or no longer can, is told of elsewhere. Pure.
 */
export function compareScopes([before, after]: readonly [JudgedSide, JudgedSide]): Changes {
  const changed = { opens: [] as ChangedCell[], closes: [] as ChangedCell[] };
  for (const purpose of purposes)
    for (const role of roles) {
      if (before.refusalOf(purpose, role) || after.refusalOf(purpose, role)) continue;
      const [were, are] = [scopesOf(before, purpose, role), scopesOf(after, purpose, role)];
      const cell = {
        ...{ coordinate: null, purpose, role, modes: [], countries: null, since: null, assessment: [] },
        from: `SCOPES ${were.length}`,
        to: `SCOPES ${are.length}`,
      };
      const persons = (more: string) => `lets ${role} see ${more} persons for ${purposeWords[purpose]}`;
      if (!allFollow(were, are)) changed.opens.push({ ...cell, sentence: persons('other or more') });
      else if (!allFollow(are, were)) changed.closes.push({ ...cell, sentence: persons('fewer') });
    }
  for (const purpose of purposes) compareTogether([before, after], purpose, changed.opens);
  return changed;
}

/** A token that holds one of these holds no other role. */
const alone: ReadonlySet<Role> = new Set<Role>(['SUBJECT', 'AUDITOR']);

/** A scope that one role brought narrows whoever holds it with another, until it may no longer act: then the other's scopes are left. */
function compareTogether(
  [before, after]: readonly [JudgedSide, JudgedSide],
  purpose: Purpose,
  opens: ChangedCell[],
): void {
  const lost = roles.filter((role) => !before.refusalOf(purpose, role) && after.refusalOf(purpose, role));
  const kept = roles.filter((role) => !before.refusalOf(purpose, role) && !after.refusalOf(purpose, role));
  for (const role of kept)
    for (const beside of lost) {
      if (alone.has(role) || alone.has(beside)) continue;
      const were = [...scopesOf(before, purpose, role), ...scopesOf(before, purpose, beside)];
      const are = scopesOf(after, purpose, role);
      if (allFollow(were, are)) continue;
      opens.push({
        ...{ coordinate: null, purpose, role, modes: [], countries: null, since: null, assessment: [] },
        from: `SCOPES ${were.length} WITH ${beside}`,
        to: `SCOPES ${are.length} WITH ${beside}`,
        sentence: `lets ${role} who is also ${beside} see other or more persons for ${purposeWords[purpose]}`,
      });
    }
}

/** What narrows; the person itself is never narrowed, and a scope that asks nothing narrows nobody. */
const scopesOf = ({ policy }: JudgedSide, purpose: Purpose, role: Role): readonly PersonConditionDocument[] =>
  purpose === 'RIGHTS_FULFILMENT' && role === 'SUBJECT'
    ? []
    : policy.scopes
        .filter((scope) => scope.purposes.includes(purpose) && scope.roles.includes(role))
        .map(({ person }) => person)
        .filter((person) => Object.keys(person).length > 0);

const allFollow = (wanted: readonly PersonConditionDocument[], given: readonly PersonConditionDocument[]): boolean =>
  wanted.every((condition) => given.some((each) => impliesCondition(each, condition)));
