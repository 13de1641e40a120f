import { GovernanceError } from '../../errors/GovernanceError.js';
import { isObjectionable } from '../../policy/purposeConditions.js';
import { SubjectObjection } from '../../storage/entities/SubjectObjection.js';
import { SubjectRestriction } from '../../storage/entities/SubjectRestriction.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import { assertCapable } from '../../writes/assertCapable.js';
import { requirePerson } from '../../writes/requirePerson.js';
import type { Write } from '../../writes/Write.js';
import { writeDraft } from '../../writes/writeDraft.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { standRestrictions } from '../restrictions/standRestrictions.js';
import type { Objection } from './Objection.js';
import { openObjection } from './openObjection.js';
import { objectionById } from './readObjections.js';
import { standObjections } from './standObjections.js';

const coordinate = 'Mutation.objectToProcessing';

/** Whose objection to what. */
export interface ObjectionAsked {
  readonly candidate: string;
  readonly purpose: Purpose;
}

/**
 * Records an objection (GDPR Art. 21). To direct marketing it is absolute and upheld at once (21(2), (3)); to a purpose
 * of legitimate interest it pauses the purpose, by a restriction (18(1)(d)), until the controller has weighed it. Who
 * objects again while one is pending or upheld changes nothing.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST where the basis gives no such right, with the right that there is
 */
export function objectToProcessing(
  { candidate, purpose }: ObjectionAsked,
  context: AdministrationContext,
): Write<string, Objection | null> {
  assertCapable(context, 'object', { concern: 'Objection', person: candidate });
  assertObjectionable(purpose, context);
  const { principal, now, newId } = context;
  const { tenant, roles } = principal;
  const isAbsolute = purpose === 'DIRECT_MARKETING';
  return {
    perform: async (em) => {
      const person = await requirePerson(em, { tenant, id: candidate, persons: [], coordinate, roles });
      const earlier = await openObjection(em, { tenant, subject: person.id, purpose });
      const id = earlier?.id ?? newId();
      const whose = { tenant, subject: person.id };
      if (!earlier) {
        em.create(SubjectObjection, {
          ...{ ...whose, id, purpose, status: isAbsolute ? 'UPHELD' : 'PENDING', objectedAt: now },
          ...{ recordedBy: principal.id, opinion: null, advisedBy: null, advisedAt: null },
          ...{ because: null, decidedBy: null, decidedAt: null },
        });
        // Its id is the objection's: the decision finds it by that.
        if (!isAbsolute)
          em.create(SubjectRestriction, {
            ...{ ...whose, id, ground: 'OBJECTION_PENDING', purposes: [purpose], placedAt: now },
            ...{ placedBy: principal.id, notifiedAt: null, liftedAt: null, liftedBy: null },
          });
        await standObjections(em, tenant, person);
        await standRestrictions(em, tenant, person);
      }
      const drafts = [writeDraft({ type: 'Mutation', coordinates: [coordinate], person: person.id })];
      return { result: id, drafts, raise: 'SUBJECT' };
    },
    answer: (id) => objectionById(context, candidate, id),
  };
}

/** A right to object is one against a weighing of interests; other bases have their own rights. */
function assertObjectionable(purpose: Purpose, { tenant }: AdministrationContext): void {
  const instruction = tenant.policy.instructions.purposes[purpose];
  if (!instruction)
    throw new GovernanceError('PURPOSE_NOT_INSTRUCTED', 'The controller has not instructed this purpose.');
  if (isObjectionable(purpose, instruction.basis)) return;
  const instead =
    instruction.basis === 'A6_1_A_CONSENT'
      ? 'The purpose rests on consent: withdraw it, with withdrawConsent (GDPR Art. 7(3)).'
      : 'The purpose rests on neither a legitimate interest nor marketing: ask for restriction or erasure instead (GDPR Art. 17, 18).';
  throw new GovernanceError('BAD_REQUEST', instead);
}
