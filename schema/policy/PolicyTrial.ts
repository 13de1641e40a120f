import { Field, Int, ObjectType } from 'type-graphql';
import { PolicyChange } from './PolicyChange.js';
import { PolicyJudgement } from './PolicyJudgement.js';

@ObjectType({ simpleResolvers: true, description: 'A document held against what is active; no draft was made of it.' })
export class PolicyTrial {
  @Field(() => String, { nullable: true, description: 'SHA-256 of the document; null where it has faults of form.' })
  readonly digest!: string | null;

  @Field(() => Int, { description: 'The policy version that it was held against, or under.' })
  readonly baseVersion!: number;

  @Field(() => Int, { description: 'The instructions that it was held against, or under.' })
  readonly baseInstructions!: number;

  @Field(() => [PolicyChange], { description: 'By rule; none for a document that has faults of form.' })
  readonly diff!: readonly PolicyChange[];

  @Field(() => PolicyJudgement)
  readonly judgement!: PolicyJudgement;
}
