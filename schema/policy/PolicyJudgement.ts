import { Field, ObjectType } from 'type-graphql';
import type { Judgement } from '../../src/policy/judgement/Judgement.js';
import { AssessmentCell } from '../assessment/AssessmentCell.js';
import { JudgementEffectEnum } from '../shared/enums.js';
import { ChangedCell } from './ChangedCell.js';
import { PolicyFault } from './PolicyFault.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'What a draft would do, found by comparing verdicts over every coordinate, purpose, role, mode and country: with what is active now, or, of a draft that became active, with what was active before it.',
})
export class PolicyJudgement {
  @Field(() => JudgementEffectEnum)
  readonly effect!: Judgement['effect'];

  @Field(() => [PolicyFault])
  readonly faults!: readonly PolicyFault[];

  @Field(() => [ChangedCell])
  readonly opens!: readonly ChangedCell[];

  @Field(() => [ChangedCell])
  readonly closes!: readonly ChangedCell[];

  @Field(() => Boolean, { description: 'Something opens, so a second person has to approve it.' })
  readonly needsApproval!: boolean;

  @Field(() => [AssessmentCell], {
    description: 'What it opens that has to be assessed and that no valid assessment covers.',
  })
  readonly assessmentMissing!: readonly AssessmentCell[];
}
