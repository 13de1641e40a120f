import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'What is left of persons who were anonymised: how many applied for a vacancy, and how far they came.',
})
export class ApplicationCount {
  @Field(() => ID)
  readonly job!: string;

  @Field(() => Int, { nullable: true, description: 'UTC.' })
  readonly year!: number | null;

  @Field(() => String, { nullable: true })
  readonly status!: string | null;

  @Field(() => String, { nullable: true })
  readonly stage!: string | null;

  @Field(() => Int)
  readonly applications!: number;
}
