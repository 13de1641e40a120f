import type { EntityManager } from '@mikro-orm/postgresql';
import type { SelectedField } from '../../operation/Selection.js';
import { DecisionContest } from '../../storage/entities/DecisionContest.js';
import { assertCapable } from '../assertCapable.js';
import { assertText } from '../assertText.js';
import type { Written } from '../Write.js';
import type { WriteContext } from '../WriteContext.js';
import { writeDraft } from '../writeDraft.js';
import type { ApplicationWrite, WrittenApplication } from './ApplicationWrite.js';
import { refusedFor } from './assertRecruiting.js';
import { loadApplication } from './loadApplication.js';
import { holdsAutomatedScore, supersedeReview } from './scores.js';

const coordinates = ['Application.contests', 'Application.scoreContestedAt', 'Contest.because', 'Contest.contestedAt'];

/** The arguments of `contestDecision`. */
export interface DecisionContested {
  readonly application: string;
  readonly because: string;
}

/**
 * Records that a person contests what a model made of its own application (GDPR Art. 22(3)): the review that stood does
 * no longer, and until somebody else has reviewed the score it is not used. No policy and no state of the person takes
 * this from it.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST where it has no such application, or that holds no automated score
 */
export function contestDecision(
  field: SelectedField,
  asked: DecisionContested,
  context: WriteContext,
): ApplicationWrite {
  const { principal, now, newId } = context;
  assertCapable(context, 'contest', { concern: 'Application', person: principal.subject ?? '' });
  const because = assertText(asked.because, 'Mutation.contestDecision(because:)');
  const perform = async (em: EntityManager): Promise<Written<WrittenApplication>> => {
    const wanted = { id: asked.application, coordinates, action: null };
    const { person, application, target } = await loadApplication(em, wanted, context);
    if (person.id !== principal.subject?.toLowerCase())
      throw refusedFor('There is no such application.', target, context);
    if (!holdsAutomatedScore(application) && !application.scoreContestedAt)
      throw refusedFor('The application holds no automated score.', target, context);
    await supersedeReview(em, application, now);
    em.create(DecisionContest, {
      ...{ tenant: principal.tenant, application: application.id, id: newId() },
      ...{ because, contestedAt: now },
    });
    em.assign(application, { scoreContestedAt: application.scoreContestedAt ?? now });
    // Who contests has been in touch, from which retention counts.
    person.subject.lastContactAt = now;
    return { result: { id: application.id }, drafts: [writeDraft(target)], raise: 'SUBJECT' };
  };
  return { perform, answer: ({ id }) => context.readApplication(field, id) };
}
