import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { DraftKind, DraftStatus } from '../../src/vocabulary/policyDrafts.js';
import { DraftKindEnum, DraftStatusEnum } from '../shared/enums.js';
import { DateTime, Json } from '../shared/scalars.js';
import { PolicyChange } from './PolicyChange.js';
import { PolicyDraftEvent } from './PolicyDraftEvent.js';
import { PolicyJudgement } from './PolicyJudgement.js';

@ObjectType({ simpleResolvers: true, description: 'What may become the next version of a policy or of instructions.' })
export class PolicyDraft {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => DraftKindEnum)
  readonly kind!: DraftKind;

  @Field(() => DraftStatusEnum)
  readonly status!: DraftStatus;

  @Field(() => Int, { description: 'The policy version that it began from; 0: there was none.' })
  readonly baseVersion!: number;

  @Field(() => Int, { description: 'The instructions that it began from, or under; 0: there were none.' })
  readonly baseInstructions!: number;

  @Field(() => String, {
    description: 'SHA-256 of the document. Whoever edits, submits, approves or activates it says which one is meant.',
  })
  readonly digest!: string;

  @Field(() => Json)
  readonly document!: unknown;

  @Field(() => DateTime)
  readonly createdAt!: Date;

  @Field(() => DateTime)
  readonly changedAt!: Date;

  @Field(() => DateTime, { nullable: true })
  readonly activateAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'The number of the version that it became.' })
  readonly activatedNumber!: number | null;

  @Field(() => [PolicyDraftEvent])
  readonly events!: readonly PolicyDraftEvent[];

  @Field(() => [PolicyChange], { description: 'By rule; none for a document that has faults of form.' })
  readonly diff!: readonly PolicyChange[];

  @Field(() => PolicyJudgement)
  readonly judgement!: PolicyJudgement;
}
