import { Field, Int, ObjectType } from 'type-graphql';
import { CoordinateCoverage } from './CoordinateCoverage.js';

@ObjectType({
  simpleResolvers: true,
  description: 'What is governed, what it is used for, and what is missing: computed from what is enforced.',
})
export class GovernanceCoverage {
  @Field(() => Int)
  readonly policyVersion!: number;

  @Field(() => Int)
  readonly instructionsNumber!: number;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2 of the law that applies to the controller.' })
  readonly jurisdiction!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'The organisations that may receive data; null: whichever the issuers name.',
  })
  readonly recipients!: string[] | null;

  @Field(() => [CoordinateCoverage])
  readonly coordinates!: CoordinateCoverage[];

  @Field(() => [String], { description: 'Of the policy and the instructions as a whole.' })
  readonly gaps!: string[];
}
