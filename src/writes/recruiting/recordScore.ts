import type { EntityManager } from '@mikro-orm/postgresql';
import { GovernanceError } from '../../errors/GovernanceError.js';
import type { SelectedField } from '../../operation/Selection.js';
import type { ScoreOrigin } from '../../vocabulary/applications.js';
import { assertLine } from '../assertLine.js';
import { assertPersonOpen } from '../assertPersonOpen.js';
import { assertText } from '../assertText.js';
import { badInput } from '../badInput.js';
import type { Written } from '../Write.js';
import type { WriteContext } from '../WriteContext.js';
import { writeDraft } from '../writeDraft.js';
import type { ApplicationWrite, WrittenApplication } from './ApplicationWrite.js';
import { assertRecruiting, assertUnderWay } from './assertRecruiting.js';
import { loadApplication } from './loadApplication.js';
import { scoreExplanation } from './scoreExplanation.js';
import { supersedeReview } from './scores.js';

export interface ScoringModel {
  readonly name: string;
  readonly version: string;
}

/** The arguments of `recordScore`. */
export interface ScoreRecorded {
  readonly application: string;
  readonly score: number;
  readonly origin: ScoreOrigin;
  readonly model: ScoringModel | null;
  /** How it came about, in words for the candidate. */
  readonly explanation: string | null;
}

const coordinates = ['score', 'scoreOrigin', 'scoreModel', 'scoreModelVersion', 'scoreExplanation'].map(
  (each) => `Application.${each}`,
);

/**
 * Records an application's score with its origin, in the place of the one before. No review of that one is one of this,
 * and a contest stands until somebody else has looked at what there is now.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST where there is no such application, or the model is missing
 */
export function recordScore(field: SelectedField, asked: ScoreRecorded, context: WriteContext): ApplicationWrite {
  assertRecruiting(context, 'score');
  assertScore(asked, context);
  const { score, origin, model } = asked;
  const perform = async (em: EntityManager): Promise<Written<WrittenApplication>> => {
    const wanted = { id: asked.application, coordinates, action: 'score' } as const;
    const { person, application, target } = await loadApplication(em, wanted, context);
    assertPersonOpen(person, target, context);
    assertUnderWay(application, target, context);
    await supersedeReview(em, application, context.now);
    em.assign(application, {
      ...{ score, scoreOrigin: origin, scoreExplanation: scoreExplanation(asked) },
      ...{ scoreModel: model?.name ?? null, scoreModelVersion: model?.version ?? null },
      scoreRecordedBy: context.principal.id,
    });
    return { result: { id: application.id }, drafts: [writeDraft(target)], raise: 'SUBJECT' };
  };
  return { perform, answer: ({ id }) => context.readApplication(field, id) };
}

function assertScore({ origin, model, explanation }: ScoreRecorded, { principal }: WriteContext): void {
  if (origin === 'HUMAN' && principal.kind !== 'PERSON')
    throw new GovernanceError(
      'ROLE_FORBIDDEN',
      'A score of the origin HUMAN is recorded by a person, not by a service.',
    );
  if ((origin === 'AUTOMATED') !== (model !== null))
    throw badInput('Mutation.recordScore(model:)', 'must be given with a score of the origin AUTOMATED, and no other');
  if (model) {
    assertLine(model.name, 'ScoringModel.name');
    assertLine(model.version, 'ScoringModel.version');
  }
  if (explanation !== null) assertText(explanation, 'Mutation.recordScore(explanation:)');
}
