import type { EntityManager } from '@mikro-orm/postgresql';
import type { Classification } from '../rulebook/Rulebook.js';
import type { CandidateInput } from '../sources/candidates/resume/CandidateInput.js';
import { Candidate } from '../storage/entities/Candidate.js';
import { conditionOf } from '../subjects/conditions.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { Person } from './Person.js';
import { releasingPurposes } from './releasingPurposes.js';
import type { WriteContext } from './WriteContext.js';

type Judging = Pick<WriteContext, 'plan' | 'now'>;

/** Lists the special categories of which an input holds a value. Those that are only hinted at are none. */
export const specialCategoriesIn = (input: CandidateInput, context: Judging): readonly Classification[] =>
  specialFields(context).filter(({ field }) => {
    const value = input[field as keyof CandidateInput];
    return value !== null && value !== undefined;
  });

/** Says whether a person's valid explicit consent to one purpose that may release a special category supports storing it. */
export function isSupported(field: Classification, person: Person, { plan, now }: Judging): boolean {
  const explicit = conditionOf('EXPLICIT_CONSENT');
  return releasingPurposes(plan.context.policy, field).some(
    (purpose) => explicit.code(person.stateFor(purpose), { purpose, now }) === null,
  );
}

/**
 * Erases each special category that stood on the consent to a purpose and that no other consent supports
 * (GDPR Art. 17(1)(b)). Returns the coordinates of what was erased.
 */
export async function eraseUnsupported(
  em: EntityManager,
  { person, purpose }: { readonly person: Person; readonly purpose: Purpose },
  context: Judging,
): Promise<readonly string[]> {
  const erased: string[] = [];
  for (const field of specialFields(context)) {
    const stoodOnIt = releasingPurposes(context.plan.context.policy, field).includes(purpose);
    if (!stoodOnIt || isSupported(field, person, context)) continue;
    const held = { tenant: person.subject.tenant, id: person.id, [field.field]: { $ne: null } };
    if ((await em.nativeUpdate(Candidate, held, { [field.field]: null })) > 0) erased.push(field.coordinate);
  }
  return erased;
}

const specialFields = ({ plan }: Judging): readonly Classification[] =>
  plan.context.rulebook.governed.filter(
    ({ type, special }) => type === 'Candidate' && special !== undefined && special !== null && !special.inferred,
  );
