import type { AssessmentAdvice } from '../../vocabulary/assessments.js';
import { assertCapable } from '../../writes/assertCapable.js';
import { assertText } from '../../writes/assertText.js';
import { badInput } from '../../writes/badInput.js';
import type { Write } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import type { Objection } from './Objection.js';
import { objectionById } from './readObjections.js';
import { type ObjectionNamed, settleObjection } from './settleObjection.js';

type ObjectionWrite = Write<string, Objection | null>;

/** Records the officer's opinion on overruling an objection (GDPR Art. 38(1)). It decides nothing. @throws GovernanceError */
export function adviseOnObjection(
  { advice, ...named }: ObjectionNamed & { readonly advice: AssessmentAdvice },
  context: AdministrationContext,
): ObjectionWrite {
  assertMay(context, 'advise', 'Objection');
  const { principal, now } = context;
  const coordinate = 'Mutation.adviseOnObjection';
  return {
    perform: (em) =>
      settleObjection(em, named, {
        ...{ coordinate, context },
        change: (stored, refuse) => {
          if (stored.status !== 'PENDING') throw refuse('The objection is decided: no opinion changes it any more.');
          Object.assign(stored, { opinion: advice, advisedBy: principal.id, advisedAt: now });
        },
      }),
    answer: (id) => objectionById(context, named.candidate, id),
  };
}

/** The arguments of `decideObjection`. */
export interface ObjectionDecision extends ObjectionNamed {
  readonly decision: 'UPHELD' | 'OVERRULED';
  readonly because?: string | null;
  readonly notifiedAt?: Date | null;
}

/**
 * Decides an objection that is pending. The controller overrules it only with its compelling grounds (GDPR Art. 21(1)), the
 * officer's recorded advice, and after it has told the person (18(3)). What is upheld is never overruled later: so there
 * is no way to overrule an objection to direct marketing.
 *
 * @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST
 */
export function decideObjection(
  { decision, because = null, notifiedAt = null, ...named }: ObjectionDecision,
  context: AdministrationContext,
): ObjectionWrite {
  assertMay(context, 'decide', 'Objection');
  const { principal, now } = context;
  const coordinate = 'Mutation.decideObjection';
  const grounds = because === null ? null : assertText(because, `${coordinate}(because:)`);
  if (decision === 'OVERRULED' && grounds === null)
    throw badInput(`${coordinate}(because:)`, 'must state the compelling legitimate grounds (GDPR Art. 21(1))');
  if (decision === 'OVERRULED' && notifiedAt === null)
    throw badInput(
      `${coordinate}(notifiedAt:)`,
      'must say when the person was told, which comes first (GDPR Art. 18(3))',
    );
  if (notifiedAt && notifiedAt > now) throw badInput(`${coordinate}(notifiedAt:)`, 'must not lie after now');
  return {
    perform: (em) =>
      settleObjection(em, named, {
        ...{ coordinate, context },
        change: (stored, refuse) => {
          if (stored.status !== 'PENDING') throw refuse('The objection is not pending: nothing is left to decide.');
          if (decision === 'OVERRULED' && !stored.opinion)
            throw refuse('The officer must advise first, with adviseOnObjection.');
          if (notifiedAt && notifiedAt < stored.objectedAt)
            throw refuse('The person can only have been told after it objected.');
          Object.assign(stored, { status: decision, because: grounds, decidedBy: principal.id, decidedAt: now });
        },
      }),
    answer: (id) => objectionById(context, named.candidate, id),
  };
}

/** Takes an objection back, as only the person itself can. @throws GovernanceError ROLE_FORBIDDEN, BAD_REQUEST */
export function withdrawObjection(named: ObjectionNamed, context: AdministrationContext): ObjectionWrite {
  assertCapable(context, 'withdraw', { concern: 'Objection', person: named.candidate });
  const coordinate = 'Mutation.withdrawObjection';
  return {
    perform: (em) =>
      settleObjection(em, named, {
        ...{ coordinate, context },
        change: (stored) => {
          if (stored.status === 'PENDING' || stored.status === 'UPHELD') stored.status = 'WITHDRAWN';
        },
      }),
    answer: (id) => objectionById(context, named.candidate, id),
  };
}
